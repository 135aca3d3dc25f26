import { count } from './format.ts'

export const nextMinutes = 'The next ten minutes'
export const nothingToDo =
  'All read and answered, and nothing to review today. What you have learned comes back here on the right day.'

export const readChapter = (numeral: string) => `Read chapter ${numeral}`
export const answerQuestion = (label: string) => `Answer: ${label}`
export const reviewItems = (items: number) => `Review ${count(items, 'item', 'items')}`
export const minutes = (minutes: number) => `${minutes} min`

export const whyRead = 'This is where you stopped.'
export const whyReview = 'They are about to be forgotten: today is the day.'
export const whyAnswer = {
  draft: 'Your answer is half written.',
  changed: 'The question has changed since your answer.',
  unjudged: 'Your answer has yet to be judged.',
  gap: 'There were gaps last time.',
  unanswered: 'From memory, in two or three sentences.',
}
