import { count } from './format.ts'

export const place = (number: number, total: number) => `Question ${number} of ${total}`
export const placeInExam = (place: string) => `${place} · mock exam`
export const placeInRound = (place: string, gap: number, gaps: number) =>
  `${place} · gap ${gap} of ${gaps}`

export const whyBefore = 'Why write first'
export const fromMemory = (isExam: boolean) =>
  `Write from memory, without opening the guide: the effort of recalling is what makes it stick. The model answer appears ${isExam ? 'at the end of the mock exam' : 'after your answer'}, and getting it wrong here costs nothing.`
export const thisQuestion = 'this question'

export const writeFirst =
  'Write something first, even if it is just one sentence. If nothing comes to mind, use “I don’t know”.'
export const wordCount = (words: number) => count(words, 'word', 'words')
export const tooLong = (sentences: number) => `${sentences} sentences already; 2–3 are enough`
export const howSure = 'How confident are you?'
export const sayHowSure =
  'You have not said how confident you are. It only teaches you something before you see the model answer.'
export const needsScript =
  'To answer and to see the model answer, turn on JavaScript in your browser. The guide and the glossary can be read without it.'
export const check = 'Check answer'
export const keep = 'Save answer'
export const backToAnswer = 'Back to the previous answer'

export const oneSentence = 'Just one sentence: next time, try 2–3. It does not change your score.'
export const manySentences = (sentences: number) =>
  `${sentences} sentences: next time, try to say it in 2–3. It does not change your score.`

export const findIdeas = 'Look for each idea in your answer, even if it is in other words.'
export const ideasMissed =
  'With no answer, they all count as “missing”. Read each one and go back to the passage that teaches it.'
export const draftIdeas = 'Draft:'
export const draftIdeasMean =
  'these ideas were taken from the sentences of the model answer, and nobody has reviewed them yet. If a sentence does not fit the question, judge by the meaning of the model answer.'
export const unjudgedIdeas = (ideas: number) =>
  ideas === 1 ? '1 idea still to judge.' : `${ideas} ideas still to judge.`
export const reread = (passage: string) => `Go back to: ${passage}`

export const changed = 'The question has changed since your answer'
export const formerScore = (score: string) =>
  `Your score for that version, ${score}, counts until you answer again.`
export const formerAnswer = 'Your answer to the previous version'
export const answerAgain = 'Answer again'
export const earlierAttempts = 'Earlier attempts'
export const appReading = (score: string) => `The app’s reading: ${score}`

export const next = 'Next question'
export const redo = 'Redo this question'
export const goOnAnswering = 'Continue the new answer'
export const seeLab = 'See it in the laboratory'

export const otherQuestions = 'Other questions'
export const before = 'Previous'
export const after = 'Next'
export const allQuestions = 'All questions'
export const whereExamStands = 'Where the mock exam stands'
export const titled = (number: number, label: string) => `Question ${number}: ${label}`
