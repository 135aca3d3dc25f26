/* What the list of essays and the page of one have in common. */
import { count } from './format.ts'

export const written = (words: number) => count(words, 'word', 'words')
export const onMoment = (moment: string) => `on ${moment}`
export const onUnknownDay = 'on an unknown date'
export const thisEssay = 'this essay'
