export const skipToContent = 'Pular para o conteúdo'
export const mainNavigation = 'Principal'
export const bottomNavigation = 'Principal, no rodapé'
export const more = 'Mais'
export const loading = 'Carregando…'
export const openOnSite = 'Abrir no site'

export const keptHere = 'Tudo acontece no seu navegador: nenhuma resposta sai deste aparelho.'
export const keepCopy = 'Guarde uma cópia em'
export const keepCopyLink = 'exportar progresso'
export const keepCopyAfter = '.'

export const appearance = 'Aparência'
export const lightTheme = 'Tema claro'
export const darkTheme = 'Tema escuro'
export const systemTheme = 'Tema do sistema'

export const notArrived = 'Esta página não chegou'
export const notArrivedAdvice =
  'O endereço existe, mas o navegador não conseguiu buscar o conteúdo. Verifique a conexão e tente de novo; o que você escreveu continua guardado.'

export const broken = 'Algo quebrou nesta página'
export const brokenAdvice =
  'O defeito é nosso. O que você escreveu está guardado neste navegador e não se perdeu.'
export const reload = 'Recarregar a página'
export const exportProgress = 'Exportar meu progresso'
export const technicalDetail = 'Detalhe técnico'
