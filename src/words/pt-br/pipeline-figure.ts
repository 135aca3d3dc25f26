import { count } from './format.ts'

export const howTo =
  'Escolha uma etapa para ler o que ela faz. No teclado, as setas andam pelo fluxo; num ponto de decisão,'
export const howToYes = 'segue o SIM e'
export const howToNo = 'segue o NÃO;'
export const howToEnter = 'abre a etapa.'

export const nextStage = 'etapa seguinte'
export const yesLine = 'SIM, linha contínua'
export const noLine = 'NÃO, linha tracejada'

export const caption = (stages: number, decisions: number) =>
  `O pipeline: ${count(stages, 'etapa', 'etapas')}, ${count(decisions, 'ponto de decisão', 'pontos de decisão')}`
export const captionConcerns = (concerns: number) =>
  ` e, em volta de tudo, ${count(concerns, 'consideração transversal', 'considerações transversais')}`
export const captionAfter = '. A lista abaixo diz o mesmo em palavras.'

export const textIsOpen = (stage: string) => `${stage}: texto aberto junto da figura.`
