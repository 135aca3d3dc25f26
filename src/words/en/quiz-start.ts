import { count } from './format.ts'

export const steps = [
  'Write the answer in your own words; it is saved as you write.',
  'Say how confident you are, before you see the model answer.',
  'Compare with the model answer and judge idea by idea: have it, partly or missing.',
  'Look at the app’s reading, a second opinion, and decide wherever it differs from your own.',
]
export const whenKey = (keyTitle: string) =>
  `“${keyTitle}” appears question by question, after each of your answers.`

export const start = 'Start'
export const soFar = 'so far, in your self-assessment'
export const printQuestions = 'Print the questions'

export const questions = (count: number) => `The ${count} questions`
export const draft = 'Draft'
export const answered = (score: string) => `Answered · ${score}`
export const answeredUnjudged = 'Answered · not judged yet'
export const changed = (score: string) => `The question has changed · ${score}`

export const howToAnswer = 'How would you like to answer?'
export const practice = 'Practice'
export const practiceMeans = 'The model answer appears after each answer.'
export const exam = 'Mock exam'
export const examMeans =
  'All the questions first; model answers and judging only at the end. Your earlier answers are hidden, but kept.'
export const howLong = 'How much time?'
export const noLimit = 'No limit'
export const minutes = (minutes: number) => count(minutes, 'minute', 'minutes')
export const startExam = 'Start the mock exam'
