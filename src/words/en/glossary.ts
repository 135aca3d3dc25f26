import { count } from './format.ts'

export const intro = (terms: number) => `${count(terms, 'term', 'terms')}.`
export const bilingualIntro = (terms: number) =>
  `${count(terms, 'term', 'terms')}, in Portuguese and English.`
export const eachSaysWhere = 'Each one says where it appears in the guide.'

export const searchLabel = 'Search the glossary'
export const placeholder = 'a word or its beginning'
export const letters = 'Letters'

export const found = (terms: number) => (terms === 0 ? 'No terms' : count(terms, 'term', 'terms'))
export const nothing = (query: string) => `No terms contain “${query}”`
export const nothingHint = 'Try a single word, or another name for the same term.'
export const showAll = 'Show all terms'
