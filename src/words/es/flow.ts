/* What the drawing of a pipeline says, wherever it is shown. */

export const chart = 'Flujo del pipeline'
export const stage = (number: number, title: string) => `Etapa ${number}: ${title}`
export const decision = (number: number, title: string) =>
  `Etapa ${number}, punto de decisión: ${title}`
export const done = (stage: string) => `${stage}, hecha`
export const decisionPoint = 'punto de decisión'
export const concern = (title: string) => `Consideración transversal: ${title}`

export const yes = 'SÍ'
export const no = 'NO'
/** The letters that lead on from a decision. */
export const yesKey = 'S'
export const noKey = 'N'
