export const label = 'Buscar em tudo'
export const loading = 'Carregando a busca…'

export const found = (places: number) => {
  if (places === 0) return 'Nenhum lugar'
  return places === 1 ? '1 lugar' : `${places} lugares`
}
export const mended = (typed: string, meant: string) =>
  `${typed} não aparece: você quis dizer ${meant}?`
export const missing = (words: string, count: number) =>
  `${words} ${count === 1 ? 'não aparece' : 'não aparecem'} em nenhum lugar.`
export const partial = 'Nenhum lugar tem todas as palavras; estes têm a maior parte.'
export const cut = (longest: number) => `Só os primeiros ${longest} caracteres contam.`

export const onlyCommon = 'Só palavras muito comuns'
export const onlyCommonHint = 'Elas estão em quase toda frase. Acrescente uma que diga o assunto.'
export const noWord = 'Nenhuma palavra para procurar'
export const noWordHint = 'Escreva uma palavra, ou o começo dela, com ou sem acentos.'
export const nothing = (query: string) => `Nada com ${query}`
export const nothingHint = 'Tente uma palavra só ou o começo dela, com ou sem acentos.'
