export const label = 'Search everything'
export const loading = 'Loading the search…'

export const found = (places: number) => {
  if (places === 0) return 'No places'
  return places === 1 ? '1 place' : `${places} places`
}
export const mended = (typed: string, meant: string) =>
  `${typed} does not appear: did you mean ${meant}?`
export const missing = (words: string, count: number) =>
  `${words} ${count === 1 ? 'does not appear' : 'do not appear'} anywhere.`
export const partial = 'No place has all of the words; these have most of them.'
export const cut = (longest: number) => `Only the first ${longest} characters count.`

export const onlyCommon = 'Only very common words'
export const onlyCommonHint = 'They are in almost every sentence. Add one that names the subject.'
export const noWord = 'No words to search for'
export const noWordHint = 'Type a word, or the beginning of one, with or without accents.'
export const nothing = (query: string) => `Nothing for ${query}`
export const nothingHint = 'Try a single word or its beginning, with or without accents.'
