import { count } from './format.ts'

export const startReading = 'Start reading'
export const continueReading = 'Continue where I stopped'
export const testYourself = 'Test what I already know'
export const continueQuiz = 'Go on with the quiz'
export const youWereAt = (place: string) => `You were at: ${place}`

export const chapters = 'Chapters'
export const studyWithGuide = 'Study with the guide'
export const read = 'Read'
export const whatToRead =
  'The chapters, with definitions in the margin and the questions that start from each one.'
export const whatToReadWithPipeline =
  'The chapters, with definitions in the margin and the pipeline drawn stage by stage.'
export const chaptersRead = (done: number, total: number) => `${done} of ${total} read`
export const answer = 'Answer'
export const whatToAnswer =
  'Open questions: you write, say how sure you are and judge idea by idea.'
export const questionsAnswered = (done: number, total: number) => `${done} of ${total} answered`
export const write = 'Write'
export const whatToWrite = 'Essay topics with a draft that is kept for you.'
export const lookUp = 'Look up'
export const whatToLookUp =
  'The terms with definitions and other names, with search and the places where they appear.'

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
