export const title = 'Student self-assessment'
export const ownership =
  'Made by the student in their own browser: the marks are theirs, and the app’s reading is a second opinion, which can be wrong. It is not a grade.'

export const student = 'Student'
export const madeOn = 'Made on'
export const site = 'Site'
export const selfAssessment = 'Self-assessment'
export const answered = (answered: number, questions: number) =>
  `${answered} of ${questions} questions answered`
export const including = (answered: string) => `with ${answered}`

export const quiz = 'Quiz'
export const noAnswer = 'Not answered.'
export const noText = 'No text.'
export const answeredOn = (moment: string) => `answered on ${moment}`
export const ownScore = (score: string) => `self-assessment: ${score}`
export const appScore = (score: string) => `the app’s reading: ${score}`
export const notConsulted = 'not consulted'
export const judgedOn = (moment: string) => `judged on ${moment}`
export const questionChanged = 'The question has changed since this answer.'
export const earlierAttempts = 'Earlier attempts'

export const idea = 'Idea'
export const ownMark = 'Student'
export const appMark = 'The app’s reading'

export const essays = 'Essays'
export const essay = (number: number) => `Essay ${number}`
export const editedOn = (moment: string) => `Edited on ${moment}`

export const check = 'Check code'
/** By these two words a file is known as a report, and its code is found. */
export const checksum = 'Check code'
export const format = 'format'
export const sameAsJson = 'the same as in the JSON file of this report.'
export const checksumMeans =
  'The check code tells whether the file arrived complete and unchanged. It does not prove who wrote it: anyone can compute one.'
