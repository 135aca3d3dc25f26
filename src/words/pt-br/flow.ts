/* What the drawing of a pipeline says, wherever it is shown. */

export const chart = 'Fluxo do pipeline'
export const stage = (number: number, title: string) => `Etapa ${number}: ${title}`
export const decision = (number: number, title: string) =>
  `Etapa ${number}, ponto de decisão: ${title}`
export const done = (stage: string) => `${stage}, feita`
export const decisionPoint = 'ponto de decisão'
export const concern = (title: string) => `Consideração transversal: ${title}`

export const yes = 'SIM'
export const no = 'NÃO'
/** The letters that lead on from a decision. */
export const yesKey = 'S'
export const noKey = 'N'
