import { count } from './format.ts'

export const intro =
  'What you have read, answered and written. It is saved only in this browser: to take it to another device, or to be safe, export a copy.'
export const emptyTitle = 'Nothing is saved in this browser yet.'
export const empty = 'Read a chapter and mark it as read, answer a question or start an essay.'
export const startReading = 'Start reading'
export const goToQuiz = 'Go to the quiz'
export const makeReport = 'Make a report to hand in'

export const outOf = (some: number, all: number) => `${some} of ${all}`

export const reading = 'Reading'
export const readingNote =
  'Chapters marked as read and, for each one, the questions that practise it.'
export const isRead = 'read'
export const unread = 'unread'
export const questions = 'Questions'
export const questionsOn = (chapter: string) => `Questions that practise ${chapter}`
export const question = 'Question'
export const weakIdeas = (ideas: number) => `${count(ideas, 'idea', 'ideas')} to firm up`
export const due = (items: number) => `${count(items, 'item', 'items')} to review today`
export const dueIn = (items: number, chapter: string) => `${due(items)} in ${chapter}`

export const quizNote = (answered: number) =>
  `The score of your self-assessment, with ${count(answered, 'question answered', 'questions answered')}.`
export const questionsChanged = (questions: number) =>
  questions === 1
    ? 'One question has changed since your answer; the old answer can still be read.'
    : `${questions} questions have changed since your answer; the old answers can still be read.`
export const ideasOf = (question: string) => `Ideas in ${question}`
export const reread = (passage: string) => `Go back to: ${passage}`
export const standings = {
  held: 'have it',
  partial: 'partly',
  missing: 'missing',
  unjudged: 'not judged yet',
}

export const essaysNote = 'Topics with a draft.'
export const wordCount = (words: number) => count(words, 'word', 'words')
export const noDraft = 'no draft'

export const unknownDate = 'unknown date'
