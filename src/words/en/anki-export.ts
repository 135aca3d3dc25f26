import { count } from './format.ts'

export const title = 'Take it to Anki'
export const intro =
  'One file with the terms in both directions and the questions with their model answers. Importing it again updates the notes instead of duplicating them.'
export const withQuestions = 'Include the questions, with the model answers'
export const toAnki = 'Export for Anki'
export const toCsv = 'Export as CSV'

export const termsOnly = 'Terms only: no model answers in the file.'
export const allAnswered = 'The file holds the model answers to all questions.'
export const someUnanswered = (questions: number) =>
  `Careful: the file also holds the model ${questions === 1 ? 'answer to the question' : `answers to the ${questions} questions`} you have not answered yet.`

export const working = 'Preparing the file…'
export const failed =
  'The file could not be prepared: part of the content did not load. Check your connection and try again.'
export const done = (file: string, notes: number) =>
  `The file ${file}, with ${count(notes, 'note', 'notes')}, is in your downloads. In Anki: File, Import.`
