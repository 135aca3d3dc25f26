/* What the list of essays and the page of one have in common. */
import { count } from './format.ts'

export const written = (words: number) => count(words, 'palabra', 'palabras')
export const onMoment = (moment: string) => `el ${moment}`
export const onUnknownDay = 'en fecha desconocida'
export const thisEssay = 'esta redacción'
