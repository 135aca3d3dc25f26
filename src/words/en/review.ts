import { count } from './format.ts'

export const intro =
  'Questions and terms, from memory and in writing, on the day you are about to forget them. A few minutes a day do more than one long night.'
export const questions = (questions: number) => count(questions, 'question', 'questions')
export const terms = (terms: number) => `${count(terms, 'term', 'terms')} in both directions`
export const dueDepends =
  'What is due today depends on what you have done so far, saved only in this browser.'

export const noScript = 'Review needs JavaScript. Without it, test your memory'
export const noScriptQuiz = 'on the questions in the'
export const noScriptQuizLink = 'quiz'
export const noScriptAnd = 'and'
export const noScriptGlossary = 'on the terms in the'
export const noScriptGlossaryLink = 'glossary'

export const today = 'today'
export const tomorrow = 'tomorrow'
export const inDays = (days: number) => `in ${days} days`
export const inMonths = (months: number) => `in ${count(months, 'month', 'months')}`
export const inYears = (years: number, months: number) =>
  `in ${count(years, 'year', 'years')}${months > 0 ? ` and ${count(months, 'month', 'months')}` : ''}`

export const todayTitle = 'Today'
export const due = 'Due today'
export const dueNote = 'coming back'
export const fresh = 'New'
export const freshNote = (untouched: number) => `today, of ${untouched} unseen`
export const learned = 'Learned'
export const learnedNote = 'with a date set'
export const mastered = 'Mastered'
export const masteredNote = 'right on 3 days'
export const weak = 'Weak'
export const weakNote = 'to strengthen'

export const start = (what: string) => `Start: ${what}`
export const toReview = (items: number) => `${items} to review`
export const newItems = (items: number) => count(items, 'new', 'new')
export const loading = 'Loading…'
export const failedTitle = 'The review did not load'
export const failed = 'Check your connection and try again. What you have done so far is saved.'

export const overfull = (due: number, most: number, waiting: number) =>
  `There are ${due} for today. One session brings ${most}, the most faded first; ${waiting === 1 ? 'the other one waits' : `the other ${waiting} wait`}, no hurry.`
export const firstSession =
  'You write from memory, see the answer and say how it went. The app chooses when each item comes back: soon if you missed it, later and later if you remembered.'
export const nextSession =
  'What has faded most comes first. Stop whenever you like: each grade is saved at once.'
export const lost = (items: number) =>
  items === 1
    ? '1 item that you were reviewing has been removed from the guide: it stays saved, but no longer appears here.'
    : `${items} items that you were reviewing have been removed from the guide: they stay saved, but no longer appear here.`

export const doneTitle = 'That is all for today.'
export const done = 'Nothing else comes back today.'
export const nextReview = (when: string) => `The next review is ${when}.`
export const goFurther = 'If you want to go further, there are items you have not seen yet.'
export const seeMore = (items: number) => `See ${items} new ${items === 1 ? 'item' : 'items'}`
export const writeEssay = 'Write an essay'
export const rereadGuide = 'Reread the guide'

export const stillWeak = 'Still weak'
export const stillWeakNote = 'What you missed and have not got right on two separate days since.'
export const define = (term: string) => `${term}: define it`
export const recallName = (term: string) => `${term}: recall the name`

export const nextDays = (days: number) => `Next ${days} days`
export const onDay = (day: string, items: number) => `${day}: ${count(items, 'item', 'items')}`
export const forecastNote = 'Items coming back each day; what is overdue counts for today.'

export const again = 'Try again now'
export const againNote =
  'Quiz questions with gaps in your last answer: the weakest first and, among equals, the one you were surest of.'
export const whyAgain = {
  changed: 'The question has changed',
  unjudged: 'Ideas not judged yet',
  gap: 'With gaps',
  draft: 'Draft started',
}
export const gaveUp = 'you said “I don’t know”'

export const settings = 'Exam and pace'
export const examDay = 'Day of the exam (optional)'
export const newPerDay = 'New per day'
export const hurry = (items: number, wish: number) =>
  `To fit everything in, you get ${count(items, 'new item', 'new items')} a day instead of ${wish}.`
export const removeExam = 'Remove the exam date'
export const noExam =
  'If you set a date, no interval goes past it: you see everything again before the exam.'
export const examIsOver = (day: string) =>
  `The exam on ${day} is over: intervals go on without a date.`
export const examAhead = (when: string, day: string) =>
  `The exam is ${when}, on ${day}. Nothing comes back after it.`
