export const label = 'Buscar en todo'
export const loading = 'Cargando la búsqueda…'

export const found = (places: number) => {
  if (places === 0) return 'Ningún lugar'
  return places === 1 ? '1 lugar' : `${places} lugares`
}
export const mended = (typed: string, meant: string) =>
  `${typed} no aparece: ¿quisiste decir ${meant}?`
export const missing = (words: string, count: number) =>
  `${words} no ${count === 1 ? 'aparece' : 'aparecen'} en ningún lugar.`
export const partial = 'Ningún lugar tiene todas las palabras; estos tienen la mayoría.'
export const cut = (longest: number) => `Solo cuentan los primeros ${longest} caracteres.`

export const onlyCommon = 'Solo palabras muy comunes'
export const onlyCommonHint = 'Están en casi todas las frases. Agrega una que diga el tema.'
export const noWord = 'No hay palabras que buscar'
export const noWordHint = 'Escribe una palabra, o su comienzo, con o sin acentos.'
export const nothing = (query: string) => `Nada con ${query}`
export const nothingHint = 'Prueba con una sola palabra o su comienzo, con o sin acentos.'
