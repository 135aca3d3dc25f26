/* What the drawing of a pipeline says, wherever it is shown. */

export const chart = 'Flow of the pipeline'
export const stage = (number: number, title: string) => `Stage ${number}: ${title}`
export const decision = (number: number, title: string) =>
  `Stage ${number}, decision point: ${title}`
export const done = (stage: string) => `${stage}, done`
export const decisionPoint = 'decision point'
export const concern = (title: string) => `Cross-cutting concern: ${title}`

export const yes = 'YES'
export const no = 'NO'
/** The letters that lead on from a decision. */
export const yesKey = 'Y'
export const noKey = 'N'
