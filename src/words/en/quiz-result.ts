import { count } from './format.ts'

export const title = 'Your self-assessment result'
export const examTitle = 'Mock exam result'
export const examGoesOn = 'Mock exam in progress'
export const nothingYet = 'There are no answers to add up yet.'
export const start = 'Start the quiz'

export const outOf = (questions: number) => `out of ${questions}`
export const wholeSum = (questions: number) =>
  `Sum of the ${questions} questions, each with its latest attempt.`
export const examSum = (questions: number) => `Sum of the ${questions} questions of this mock exam.`
export const partSum = (answered: number, questions: number) => {
  const open = questions - answered
  return `${answered} of ${questions} questions answered; ${open === 1 ? '1 is left and counts' : `${open} are left and count`} as zero until then.`
}

export const judge = (number: number) => `Judge question ${number}`
export const seeAll = 'See the overall result'
export const backToQuiz = 'Back to the quiz'

export const eachQuestion = 'Question by question'
export const question = 'Question'
export const confidence = 'Confidence'
export const score = 'Score'
export const untold = 'Not given'

export const toStudy = 'What to study next'
export const noGaps = 'No gaps in what you have answered and judged so far.'
export const orderOfStudy =
  'What felt more certain than it was comes first; for each question, the ideas that were missing and the passage that teaches each one.'
export const seemedKnown = 'You felt sure of it: start here.'
export const missedIn = (question: string) => `What was missing in ${question}`
export const reread = (passage: string) => `Go back to: ${passage}`

export const charts = 'Charts'
export const calibration = 'Confidence and accuracy'
export const calibrationInNumbers = 'Confidence and accuracy in numbers'
export const calibrationLegend = 'Score · dot: one answer · bar: the mean'
export const verdicts = {
  few: 'There are too few judged answers yet to see a tendency.',
  overconfident:
    'You have been more confident than right: be wary of what looks easy, and reread before you mark High.',
  underconfident:
    'You know more than you think: your low-confidence answers turned out almost complete.',
  'in-step':
    'Confidence and accuracy go together: when you say you are sure, you tend to be right.',
}
export const answers = 'Answers'
export const meanScore = 'Mean score'

export const history = 'Attempts over time'
export const historyDayByDay = 'Attempts and total, day by day'
export const historySaid = (attempts: number, total: string) =>
  `After ${count(attempts, 'judged attempt', 'judged attempts')}, the total stands at ${total}.`
export const historyLegend = 'Total after each judged attempt'
export const firstAttempt = 'Attempt 1'
export const nthAttempt = (n: number) => `${n}`
export const day = 'Day'
export const attempts = 'Attempts'
export const total = (max: number) => `Total (max. ${max})`

export const onPaper = 'On paper'
export const onPaperMeans =
  'A sheet with the questions, your answers, your judgement and the app’s reading. It can include the model answers, but only for the questions you have already answered.'
export const printAnswers = 'Print the answer sheet'
export const printWithKey = 'Print with the model answers'
export const toHandIn = 'To hand in'
export const toHandInMeans =
  'A report with your name, if you like, and a code that tells whether the file arrived intact.'
export const makeReport = 'Make a report to hand in'
export const noAnswer = 'Not answered.'
export const bothScores = (own: string, app: string) =>
  `Your judgement: ${own} · The app’s reading: ${app}`
export const notConsulted = 'not consulted'
export const idea = 'Idea'
export const ownMark = 'Your judgement'
export const appMark = 'The app’s reading'
