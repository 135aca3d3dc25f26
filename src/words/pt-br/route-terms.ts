/* What following a route and making one have in common. */
import { count } from './format.ts'

export const places = (places: number) => count(places, 'lugar', 'lugares')

export const modeNames = {
  leitura: 'Leitura',
  pratica: 'Prática',
  revisao: 'Revisão',
  prova: 'Prova',
}

/** How a route of this mode is meant to be done. */
export const modeMeanings = {
  leitura: 'Leia cada lugar com calma e marque o que leu.',
  pratica: 'Responda de memória antes de conferir no guia.',
  revisao: 'Volte ao que já estudou: lembre primeiro, releia depois.',
  prova: 'Responda a tudo sem consultar o guia e confira só no fim.',
}

export const wholeQuiz = 'Questionário inteiro, gabarito no fim'
