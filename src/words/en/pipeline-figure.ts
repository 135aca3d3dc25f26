import { count } from './format.ts'

export const howTo =
  'Choose a stage to read what it does. On a keyboard, the arrow keys move along the flow; at a decision point,'
export const howToYes = 'follows YES and'
export const howToNo = 'follows NO;'
export const howToEnter = 'opens the stage.'

export const nextStage = 'next stage'
export const yesLine = 'YES, solid line'
export const noLine = 'NO, dashed line'

export const caption = (stages: number, decisions: number) =>
  `The pipeline: ${count(stages, 'stage', 'stages')}, ${count(decisions, 'decision point', 'decision points')}`
export const captionConcerns = (concerns: number) =>
  ` and, around it all, ${count(concerns, 'cross-cutting concern', 'cross-cutting concerns')}`
export const captionAfter = '. The list below says the same in words.'

export const textIsOpen = (stage: string) => `${stage}: text open beside the figure.`
