import { decimal } from './format.ts'

/** What a learner says of an idea. */
export const markNames = { tenho: 'Have it', parcial: 'Partly', 'nao-tenho': 'Missing' }

export const dontKnow = 'I don’t know'
export const gaveUp = 'answered “I don’t know”'

export const confidenceNames = { baixa: 'Low', media: 'Medium', alta: 'High' }
export const confidencePhrases = {
  baixa: 'low confidence',
  media: 'medium confidence',
  alta: 'high confidence',
}
export const confidenceUntold = 'confidence not given'

/** @example scoreOf(0.5, 1) // '0.5 out of 1' */
export const scoreOf = (score: number, most: number) => `${decimal(score)} out of ${most}`

export const unanswered = 'not answered'
export const questionChanged = 'the question has changed'
export const unjudged = 'not judged yet'
