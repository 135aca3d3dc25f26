import { count } from './format.ts'

export const title = 'Review session'
export const left = (cards: number) => (cards === 1 ? '1 card left' : `${cards} cards left`)
export const stop = 'Stop here'
export const undo = (grade: string) => `Undo the last grade (${grade})`
export const over = 'End of this session'
export const graded = (cards: number) =>
  `${count(cards, 'card graded', 'cards graded')}. Everything is saved.`
export const seeOutcome = 'See how things stand'

export const check = 'Check'
export const writeFirst =
  'Write something first, even if it is just a part. If nothing comes to mind, use “I don’t know”.'
export const youWrote = 'You wrote'
export const nothing = 'Nothing: you said “I don’t know”.'

export const howWasIt = 'How well did you remember?'
export const toReviewAgain = 'One to review again'
export const grades = { errei: 'Missed', dificil: 'Hard', bom: 'Good', facil: 'Easy' }
export const comesBack = (when: string) => `back ${when}`

export const question = (number: number) => `Question ${number}`
export const draftIdeas = 'A draft, taken from the sentences of the model answer.'

export const whatIs = (term: string) => `What is ${term}?`
export const define = 'Define it in your own words'
export const defineHint = 'One or two sentences are enough.'
export const definition = 'The guide’s definition'
export const noWordFound = 'The app found no words from the definition in your answer.'
export const wordsFound = (found: number, total: number) =>
  `The app found the marked words in your answer: ${found} of the ${total} that carry meaning.`
export const youJudge = 'The same can be said in other words: you are the judge.'

export const whichTerm = 'Which term is this?'
export const termName = 'Name of the term'
export const termNameHint = 'Any name of the term will do; accents and capitals do not count.'
export const acceptedNames = 'Accepted names:'
export const right = 'Correct.'
export const rightWithSlip = (name: string) => `Correct, with a slip: the spelling is “${name}”.`
export const otherTerm = (term: string) => `Not this one: you wrote another term, “${term}”.`
export const wrong = 'That is not one of this term’s names.'
