import { count } from './format.ts'

export const title = 'Seus dados'
export const intro =
  'A cópia é um arquivo com tudo o que está nesta página. Importar soma o arquivo ao que já está aqui e não apaga nada.'
export const exportAll = 'Exportar progresso'
export const importAll = 'Importar progresso'
export const file = 'Arquivo de progresso'
export const eraseAll = 'Apagar tudo'
export const undo = 'Desfazer'

export const exported = 'Cópia exportada'
export const whereExported = (file: string) =>
  `O arquivo ${file} está com os seus downloads. Para trazê-lo de volta, aqui ou em outro aparelho, use “Importar progresso”.`

export const refused = (file: string) => `“${file}” não foi importado`
export const whyRefused = (reason: string) =>
  `${reason} Nada mudou aqui. Escolha um arquivo salvo por “Exportar progresso”.`
export const noRoom =
  'Ele não cabe no espaço que este navegador dá ao guia, e nada do que está aqui sai para lhe dar lugar. Nada mudou aqui. Se há cópias em “Como estava antes”, baixe-as e apague-as, e tente de novo.'
export const unreadable = 'O navegador não conseguiu ler o arquivo.'
export const readerFailed = 'A leitura de arquivos não carregou; verifique a conexão.'

export const imported = (file: string) => `“${file}” foi importado`
export const gained = (what: string, isOne: boolean) =>
  `Do arquivo ${isOne ? 'veio' : 'vieram'} ${what}, somando-se ao que já estava aqui.`
export const nothingGained = 'Nada de novo: o que está no arquivo já estava aqui.'
export const gains = {
  attempts: (gained: number) => count(gained, 'resposta', 'respostas'),
  rejudged: (gained: number) => count(gained, 'avaliação mais recente', 'avaliações mais recentes'),
  drafts: (gained: number) => count(gained, 'rascunho de resposta', 'rascunhos de resposta'),
  essays: (gained: number) => count(gained, 'redação', 'redações'),
  chapters: (gained: number) => count(gained, 'capítulo lido', 'capítulos lidos'),
  ticks: (gained: number) => count(gained, 'item de roteiro feito', 'itens de roteiro feitos'),
  reviews: (gained: number) => count(gained, 'revisão', 'revisões'),
  runs: (gained: number) => count(gained, 'rodada do laboratório', 'rodadas do laboratório'),
}

export const undone = 'Desfeito'
export const importUndone = 'O progresso está como estava antes da importação.'
export const eraseUndone = 'O progresso voltou como estava.'

export const erased = 'Tudo foi apagado deste navegador'
export const whatErased = (isKept: boolean) =>
  `Leituras, respostas, rascunhos e redações. Até sair desta página você pode desfazer${isKept ? '; depois, há uma cópia em “Como estava antes”, até você apagá-la.' : '.'}`

export const askErase = 'Apagar todo o progresso?'
export const whatErases =
  'Leituras marcadas, respostas, avaliações, rascunhos e redações saem deste navegador, em todas as abas. Uma cópia de como estava fica em “Como estava antes”, nesta página: em um computador que não é só seu, apague-a também.'
export const cancel = 'Cancelar'
export const yesErase = 'Sim, apagar tudo'
