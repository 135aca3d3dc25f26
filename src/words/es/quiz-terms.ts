import { decimal } from './format.ts'

/** What a learner says of an idea. */
export const markNames = { tenho: 'La tengo', parcial: 'Parcial', 'nao-tenho': 'No la tengo' }

export const dontKnow = 'No sé'
export const gaveUp = 'respondida con “No sé”'

export const confidenceNames = { baixa: 'Baja', media: 'Media', alta: 'Alta' }
export const confidencePhrases = {
  baixa: 'seguridad baja',
  media: 'seguridad media',
  alta: 'seguridad alta',
}
export const confidenceUntold = 'seguridad sin indicar'

/** @example scoreOf(0.5, 1) // '0,5 de 1' */
export const scoreOf = (score: number, most: number) => `${decimal(score)} de ${most}`

export const unanswered = 'sin respuesta'
export const questionChanged = 'la pregunta cambió'
export const unjudged = 'falta evaluar'
