export const openProgress = 'Abrir Progresso'

export const full = 'Não há mais espaço para guardar seu progresso'
export const whenFull =
  'O espaço que este navegador dá ao guia acabou. As últimas mudanças podem durar só até você fechar a página: exporte uma cópia em Progresso e libere espaço nas configurações do navegador.'

export const keptAside = 'O progresso anterior não pôde ser lido'
export const whenKeptAside = (reason: string) =>
  `O que estava neste navegador está danificado ou é de outra versão do guia (${reason}). Nada se perdeu: está guardado à parte e pode ser baixado em Progresso. O que você fizer agora é guardado normalmente.`

export const putBack = 'Algo fora do guia apagou o seu progresso deste navegador'
export const whenPutBack =
  'Esta aba ainda o tinha e o guardou de novo: nada se perdeu. Se a intenção era apagá-lo, use “Apagar tudo” em Progresso.'

export const notSaved = 'Seu progresso não está sendo guardado'
export const whenRefused =
  'Este navegador não deixa o guia guardar dados, talvez por uma janela anônima ou por um bloqueio de cookies. O que você fizer dura só até fechar a página: antes de sair, exporte uma cópia em Progresso.'
export const whenNotKeptAside =
  'Há dados anteriores que o guia não consegue ler e não há espaço para guardá-los à parte. Para não os apagar, nada de novo é guardado: exporte uma cópia em Progresso e libere espaço nas configurações do navegador.'

export const newer = 'O guia foi atualizado: recarregue esta página'
export const whenNewer =
  'Outra aba já usa uma versão mais nova do guia. O que você escreve aqui fica à parte e se junta ao resto quando você recarregar esta página.'
