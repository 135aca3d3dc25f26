export const answerKept = 'Your answer, saved'
export const keyComes = 'The model answer to this question appears when the mock exam is over.'
export const see = 'See the mock exam'

export const answered = (answered: number, total: number) =>
  `${answered} of ${total} answered. Model answers and judging come at the end.`
export const end = 'End the mock exam'
export const open = 'Not answered'
export const kept = 'Saved'

export const timed = 'Timed'
export const noTimeLeft = 'No time left'
export const secondsLeft = (seconds: number) => `${seconds} s left`
export const minutesLeft = (minutes: number) =>
  minutes === 1 ? '1 minute left' : `${minutes} minutes left`
export const timeIsUp = 'Time is up'
export const finishSentence =
  'If you were nearly there, finish the sentence and save the answer; then look at the result.'
