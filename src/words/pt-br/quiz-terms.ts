import { decimal } from './format.ts'

/** What a learner says of an idea. */
export const markNames = { tenho: 'Tenho', parcial: 'Parcial', 'nao-tenho': 'Não tenho' }

export const dontKnow = 'Não sei'
export const gaveUp = 'respondida com “Não sei”'

export const confidenceNames = { baixa: 'Baixa', media: 'Média', alta: 'Alta' }
export const confidencePhrases = {
  baixa: 'segurança baixa',
  media: 'segurança média',
  alta: 'segurança alta',
}
export const confidenceUntold = 'segurança não informada'

/** @example scoreOf(0.5, 1) // '0,5 de 1' */
export const scoreOf = (score: number, most: number) => `${decimal(score)} de ${most}`

export const unanswered = 'sem resposta'
export const questionChanged = 'a pergunta mudou'
export const unjudged = 'falta avaliar'
