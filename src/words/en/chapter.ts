import { count } from './format.ts'

export const inThisChapter = 'In this chapter'
/** Where a reader is, to be found again. */
export const placeIn = (numeral: string, title: string) => `Chapter ${numeral}, ${title}`

export const notes = (section: string) => `Notes: ${section}`
export const sectionNotes = 'Notes on this section'
export const terms = (terms: number) => count(terms, 'term', 'terms')
export const questions = (questions: number) => count(questions, 'question', 'questions')
export const inGlossary = 'See in the glossary'
export const nameInGlossary = (name: string) => `See in the glossary: ${name}`

export const markAsRead = 'Mark as read'
export const neighbours = 'Neighbouring chapters'
export const previous = 'Previous chapter'
export const next = 'Next chapter'
