export const notAllRead = 'Nem tudo neste link pôde ser lido'

export const newerVersion = (version: number) =>
  `Este roteiro foi feito por uma versão mais nova do site (formato ${version}). Aparece aqui o que esta versão entende; recarregue a página para buscar a mais nova.`
export const noVersion = 'O link não diz em que formato está: o começo dele pode ter se perdido.'
export const truncated =
  'O fim do link falta: ele deve ter sido cortado no envio. Aparece aqui o que chegou; peça o link de novo a quem o enviou.'
export const altered =
  'O link não está como foi feito: algo mudou no caminho. Confira com quem o enviou se é isto mesmo.'
export const badDate = (text: string) =>
  `A data “${text}” não existe no calendário: o roteiro fica sem prazo.`
export const badMode = (text: string) => `O modo “${text}” não existe nesta versão.`
export const longTitle = (most: number) => `O título passa de ${most} caracteres e foi cortado.`
export const longNote = (most: number) => `O recado passa de ${most} caracteres e foi cortado.`
export const tooManyPlaces = (most: number) =>
  `O roteiro tem mais de ${most} lugares: só os ${most} primeiros aparecem.`
export const noPlaces = 'O link não traz nenhum lugar.'

export const missing = (count: number, places: string, named: string) =>
  `Este roteiro cita ${places} que não ${count === 1 ? 'existe' : 'existem'} nesta versão: ${named}.`
/** Behind those that are named. */
export const more = (places: number) => `mais ${places}`
