import { count } from './format.ts'

export const inThisChapter = 'Neste capítulo'
/** Where a reader is, to be found again. */
export const placeIn = (numeral: string, title: string) => `Capítulo ${numeral}, ${title}`

export const notes = (section: string) => `Notas: ${section}`
export const sectionNotes = 'Notas desta seção'
export const terms = (terms: number) => count(terms, 'termo', 'termos')
export const questions = (questions: number) => count(questions, 'pergunta', 'perguntas')
export const inGlossary = 'Ver no glossário'
export const nameInGlossary = (name: string) => `Ver no glossário: ${name}`

export const markAsRead = 'Marcar como lido'
export const neighbours = 'Capítulos vizinhos'
export const previous = 'Capítulo anterior'
export const next = 'Próximo capítulo'
