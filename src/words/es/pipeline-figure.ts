import { count } from './format.ts'

export const howTo =
  'Elige una etapa para leer qué hace. Con el teclado, las flechas recorren el flujo; en un punto de decisión,'
export const howToYes = 'sigue el SÍ y'
export const howToNo = 'sigue el NO;'
export const howToEnter = 'abre la etapa.'

export const nextStage = 'etapa siguiente'
export const yesLine = 'SÍ, línea continua'
export const noLine = 'NO, línea discontinua'

export const caption = (stages: number, decisions: number) =>
  `El pipeline: ${count(stages, 'etapa', 'etapas')}, ${count(decisions, 'punto de decisión', 'puntos de decisión')}`
export const captionConcerns = (concerns: number) =>
  ` y, alrededor de todo, ${count(concerns, 'consideración transversal', 'consideraciones transversales')}`
export const captionAfter = '. La lista de abajo dice lo mismo con palabras.'

export const textIsOpen = (stage: string) => `${stage}: texto abierto junto a la figura.`
