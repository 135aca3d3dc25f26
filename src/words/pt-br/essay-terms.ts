/* What the list of essays and the page of one have in common. */
import { count } from './format.ts'

export const written = (words: number) => count(words, 'palavra', 'palavras')
export const onMoment = (moment: string) => `em ${moment}`
export const onUnknownDay = 'em data desconhecida'
export const thisEssay = 'esta redação'
