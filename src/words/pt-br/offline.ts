export const safariRule =
  'Depois de sete dias de uso do Safari sem abrir este site, ele apaga o que o site guardou. Instale o guia na tela de início, onde isso não acontece, ou exporte uma cópia do progresso.'
export const safariTitle = 'O Safari apaga o que fica parado'
export const bothWays = 'Os dois caminhos estão em'
export const understood = 'Entendi'

export const updateTitle = 'Há uma versão nova do guia'
export const wouldLose =
  'Este navegador não está guardando o que você faz, e atualizar apagaria o que só existe nesta página. Antes,'
export const wouldLoseLink = 'exporte uma cópia em Progresso'
export const updateNeeded = 'Parte desta página só existe na versão nova.'
export const writingKept = 'O que você escreveu fica guardado.'
export const update = 'Atualizar agora'
export const updating = 'Atualizando…'
export const later = 'Depois'

export const onThisDevice = 'Neste aparelho'
export const withoutNetwork = 'Sem rede'
export const yourProgress = 'Seu progresso'

export const ready =
  'Pronto para usar sem rede: todas as páginas, a busca e os exercícios abrem neste aparelho.'
export const preparing = 'Guardando as páginas neste aparelho, para abrirem sem rede…'
export const incomplete =
  'Ainda falta guardar parte das páginas. O guia tenta de novo na próxima visita com rede.'
export const unsupported =
  'Aqui o guia precisa de rede: este navegador, ou esta janela, não guarda páginas de sites.'

export const durable =
  'Guardado de forma permanente: o navegador só apaga o seu progresso se você mandar. Uma cópia exportada protege também de perder o aparelho.'
export const bestEffort =
  'Guardado enquanto houver espaço: se o disco encher, o navegador pode apagar o seu progresso. Exporte uma cópia de vez em quando.'
export const durabilityUnknown =
  'O navegador não diz por quanto tempo guarda. Exporte uma cópia de vez em quando.'

export const install = 'Instalar'
export const installed = 'Instalado: abre como um aplicativo, em janela própria.'
export const installOffer = 'O guia pode abrir como um aplicativo, com ícone próprio.'
export const installOnApple =
  'Para ter o guia como aplicativo, toque em Compartilhar e em “Adicionar à Tela de Início”.'
export const installFromMenu =
  'Para ter o guia como aplicativo, procure “Instalar” ou “Adicionar à tela inicial” no menu do navegador.'
