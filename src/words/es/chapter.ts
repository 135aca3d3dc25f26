import { count } from './format.ts'

export const inThisChapter = 'En este capítulo'
/** Where a reader is, to be found again. */
export const placeIn = (numeral: string, title: string) => `Capítulo ${numeral}, ${title}`

export const notes = (section: string) => `Notas: ${section}`
export const sectionNotes = 'Notas de esta sección'
export const terms = (terms: number) => count(terms, 'término', 'términos')
export const questions = (questions: number) => count(questions, 'pregunta', 'preguntas')
export const inGlossary = 'Ver en el glosario'
export const nameInGlossary = (name: string) => `Ver en el glosario: ${name}`

export const markAsRead = 'Marcar como leído'
export const neighbours = 'Capítulos vecinos'
export const previous = 'Capítulo anterior'
export const next = 'Capítulo siguiente'
