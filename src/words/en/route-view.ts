import { count } from './format.ts'

export const nothingToDo = 'There is nothing to do on this route'
export const openGuide = 'Open the guide'
export const items = 'Route items'
export const keptHere =
  'Your progress stays only in this browser: whoever sent the route does not see it. Save this address to come back.'
export const edit = 'Edit this route'

export const until = (day: string) => `By ${day}`
export const dueToday = 'today'
export const dueTomorrow = 'tomorrow'
export const dueYesterday = 'yesterday'
export const daysLeft = (days: number) => `${count(days, 'day', 'days')} left`
export const daysAgo = (days: number) => `${count(days, 'day', 'days')} ago`

export const position = (done: number, total: number) => `${done} of ${total}`
/** Behind the position. */
export const itemsDone = () => 'done'
export const finished = 'Route completed'
export const finishedAdvice =
  'Nothing is left to do here. What is studied only once is forgotten: review brings it back on the right day.'
export const openReview = 'Open the review'
export const start = (place: string) => `Start: ${place}`
export const goOn = (place: string) => `Continue: ${place}`

export const tick = (place: string) => `Done: ${place}`
export const questionDone = 'Done:'
export const questionOpen = 'To do:'

/* How far the learner is with an item. */
export const done = 'done'
export const doneOn = (day: string) => `done on ${day}`
export const toDo = 'to do'
export const read = 'read'
export const toRead = 'not read yet'
export const readWithChapter = 'read with the chapter'
export const draft = 'draft'
export const essayDone = 'done'
export const essayToStart = 'not started'
export const written = (words: number) => count(words, 'word', 'words')
export const termSeen = 'seen'
export const termToSee = 'not seen yet'
export const termReviewed = (times: number) => `reviewed ${count(times, 'time', 'times')}`
export const termMastered = 'mastered'
