import { count } from './format.ts'

export const intro = (terms: number) => `${count(terms, 'term', 'terms')}.`
export const bilingualIntro = (terms: number) =>
  `${count(terms, 'term', 'terms')}, in Portuguese and in English.`
export const eachSaysWhere = 'Each says where it appears in the guide.'

export const searchLabel = 'Search the glossary'
export const placeholder = 'a word or how it begins'
export const letters = 'Letters'

export const found = (terms: number) => (terms === 0 ? 'No terms' : count(terms, 'term', 'terms'))
export const nothing = (query: string) => `No term has “${query}”`
export const nothingHint = 'Try a single word, or another name of the same term.'
export const showAll = 'Show all terms'
