import { count } from './format.ts'

export const startReading = 'Start reading'
export const continueReading = 'Continue where I left off'
export const testYourself = 'Test what I already know'
export const continueQuiz = 'Continue the quiz'
export const youWereAt = (place: string) => `You were at: ${place}`

export const chapters = 'Chapters'
export const studyWithGuide = 'Study with the guide'
export const read = 'Read'
export const whatToRead =
  'The chapters, with definitions in the margin and the questions that follow from each one.'
export const whatToReadWithPipeline =
  'The chapters, with definitions in the margin and the pipeline drawn stage by stage.'
export const chaptersRead = (done: number, total: number) => `${done} of ${total} read`
export const answer = 'Answer'
export const whatToAnswer =
  'Open questions: you write, say how confident you are and judge idea by idea.'
export const questionsAnswered = (done: number, total: number) => `${done} of ${total} answered`
export const write = 'Write'
export const whatToWrite = 'Essay topics with a draft that is saved for you.'
export const lookUp = 'Look up'
export const whatToLookUp =
  'The terms, with definitions, other names, a search and the places where they appear.'

export const nextMinutes = 'The next ten minutes'
export const nothingToDo =
  'All read and answered, and nothing to review today. What you have learned comes back here on the right day.'

export const readChapter = (numeral: string) => `Read chapter ${numeral}`
export const answerQuestion = (label: string) => `Answer: ${label}`
export const reviewItems = (items: number) => `Review ${count(items, 'item', 'items')}`
export const minutes = (minutes: number) => `${minutes} min`

export const whyRead = 'This is where you left off.'
export const whyReview = 'Today is the day: just before it is forgotten.'
export const whyAnswer = {
  draft: 'Your answer is half written.',
  changed: 'The question has changed since your answer.',
  unjudged: 'You have not judged your answer yet.',
  gap: 'There were gaps last time.',
  unanswered: 'From memory, in two or three sentences.',
}
