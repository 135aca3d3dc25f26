/* What following a route and making one have in common. */
import { count } from './format.ts'

export const places = (places: number) => count(places, 'lugar', 'lugares')

export const modeNames = {
  leitura: 'Lectura',
  pratica: 'Práctica',
  revisao: 'Repaso',
  prova: 'Examen',
}

/** How a route of this mode is meant to be done. */
export const modeMeanings = {
  leitura: 'Lee cada lugar con calma y marca lo que leíste.',
  pratica: 'Responde de memoria antes de comprobarlo en la guía.',
  revisao: 'Vuelve a lo que ya estudiaste: recuerda primero, relee después.',
  prova: 'Responde todo sin consultar la guía y compruébalo solo al final.',
}

export const wholeQuiz = 'Cuestionario completo, respuestas modelo al final'
