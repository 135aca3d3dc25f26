import { count } from './format.ts'

export const title = 'Start one part again'
export const intro =
  'Erasing takes effect at once. The “Undo” button left in its place brings everything back, until the next change here or until you leave this page; after that, there is a copy under “How it was before”.'
export const erase = 'Erase'
export const undo = 'Undo'
export const erased = 'erased'
export const wasErased = (what: string) => `Erased: ${what}.`
export const isBack = (what: string) => `Back again: ${what}.`
export const onlyGone = 'only for what is no longer in the guide'
export const nothing = 'nothing saved'

export const eraseWhole = {
  leitura: 'Erase reading marks',
  questionario: 'Erase answers',
  redacao: 'Erase essays',
  revisao: 'Erase schedule',
  laboratorio: 'Erase runs',
}
export const onlyOne = {
  leitura: 'Only one chapter',
  questionario: 'Only one question',
  redacao: 'Only one essay',
  revisao: 'Only one item',
  laboratorio: 'Only one run',
}

export const reading = 'Reading'
export const allReading = 'all reading marks'
export const chaptersRead = (chapters: number) => count(chapters, 'chapter read', 'chapters read')
export const readingOf = (chapter: string) => `the reading mark for “${chapter}”`

export const allAnswers = 'all quiz answers'
export const questionsBegun = (questions: number) =>
  count(questions, 'question with an answer or draft', 'questions with an answer or draft')
export const answersTo = (number: number, question: string) =>
  `the answers to question ${number}, “${question}”`

export const allEssays = 'all essays'
export const essaysBegun = (essays: number) => count(essays, 'essay started', 'essays started')
export const essay = (number: number, topic: string) => `essay ${number}, “${topic}”`

export const allReviews = 'the whole review schedule'
export const itemsPlanned = (items: number) =>
  count(items, 'item in the schedule', 'items in the schedule')
export const question = (number: number, question: string) => `Question ${number}. ${question}`
export const reviewsOfQuestion = (number: number, question: string) =>
  `the review of question ${number}, “${question}”`
export const term = (term: string) => `Term: ${term}`
export const reviewsOfTerm = (term: string) => `the review of the term “${term}”`

export const allRuns = 'all laboratory runs'
export const runsKept = (runs: number) => count(runs, 'run', 'runs')
export const guidedRun = (begun: string) => `Guided run, started on ${begun}`
export const freeRun = (begun: string) => `Free run, started on ${begun}`
export const theGuidedRun = (begun: string) => `the guided run started on ${begun}`
export const theFreeRun = (begun: string) => `the free run started on ${begun}`
