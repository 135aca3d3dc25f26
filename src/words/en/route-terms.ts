/* What following a route and making one have in common. */
import { count } from './format.ts'

export const places = (places: number) => count(places, 'place', 'places')

export const modeNames = {
  leitura: 'Reading',
  pratica: 'Practice',
  revisao: 'Review',
  prova: 'Exam',
}

/** How a route of this mode is meant to be done. */
export const modeMeanings = {
  leitura: 'Take your time over each place and tick what you have read.',
  pratica: 'Answer from memory before you check the guide.',
  revisao: 'Return to what you have studied: recall first, reread afterwards.',
  prova: 'Answer everything without the guide and check only at the end.',
}

export const wholeQuiz = 'The whole quiz, model answers at the end'
