import { decimal } from './format.ts'

export const title = 'Lectura de la app'
export const show = 'Ver la lectura de la app'
export const accept = 'Aceptar la lectura de la app'
export const none = 'La app no tiene lectura propia para esta pregunta: cuenta tu evaluación.'
export const secondOpinion =
  'Una segunda opinión, palabra por palabra. Vale más después de tu propia evaluación.'

export const ownScore = 'Tu evaluación:'
export const ownScoreToCome = 'por hacer'
export const itsScore = 'lectura de la app:'
export const oneDiffers = 'Una idea difiere: decide si mantienes o cambias tu marca.'
export const someDiffer = (ideas: number) =>
  `${ideas} ideas difieren: decide, en cada una, si mantienes o cambias tu marca.`
export const ownKept = 'Donde difieren, te quedaste con la tuya.'
export const noneDiffer = 'En las ideas evaluadas, las dos coinciden.'

export const itsMark = 'Lectura de la app:'
export const outcomes = {
  coberta: 'Cubierta',
  quase: 'Casi',
  'a-verificar': 'Por verificar',
  'nao-encontrada': 'No encontrada',
}
export const doubts = {
  negada: 'Hay una negación cerca: comprueba si la frase afirma la idea o la niega.',
  contradita: 'La idea está dicha, pero otro fragmento parece decir lo contrario.',
  'afirmacao-falsa': 'Las palabras aparecen junto a una afirmación que conviene revisar.',
  ressalva:
    'Las palabras están ahí, pero el texto en su conjunto deja dudas; mira la observación de abajo.',
}
export const whyAlmost = 'Parte de la idea está ahí; compárala con el texto de la idea.'
export const whyNotFound =
  'La app no reconoció palabras de esta idea. Si la dijiste de otra manera, cuenta tu marca.'

export const sameMark = 'Igual que tu marca.'
export const markKept = (own: string) => `Te quedaste con tu marca: “${own}”.`
export const otherMark = 'Distinta de la tuya.'
export const bothMarks = (own: string, proposed: string) =>
  `Marcaste “${own}”; la lectura daría “${proposed}”.`
export const keep = (mark: string) => `Mantener “${mark}”`
export const change = (mark: string) => `Cambiar a “${mark}”`

export const claim = 'Una afirmación para revisar'
/** What is seen in a text that keeps full credit back, and what helps. */
export const guards = {
  vazia: 'No hay palabras que leer en esta respuesta.',
  eco: 'Tu respuesta repite la pregunta: la app solo cuenta lo que va más allá de ella, con tus palabras.',
  lista: 'La respuesta parece una lista de palabras. Una frase que las una muestra lo que sabes.',
  'outro-idioma': 'El texto parece estar en otro idioma; la app solo sabe leer portugués e inglés.',
  'fala-com-o-app':
    'Un fragmento se dirige a la app en vez de responder a la pregunta; la lectura solo considera el resto.',
  contradicao: 'Dos fragmentos parecen decir cosas opuestas. ¿Cuál de ellos vale?',
  longa: 'La respuesta supera las 150 palabras. En 2–3 frases es más fácil ver lo que te quedó.',
}
export const notFull = 'Por eso la lectura de la app no da la puntuación completa.'

export const unmeasured =
  'Aún no se ha medido cuánto acierta esta lectura en este curso: confía primero en tu evaluación.'
export const measured = (answers: number, falseCredit: string, recall: string) =>
  `En ${answers} respuestas etiquetadas, la app dio por cubierta una idea ausente en el ${falseCredit} de los casos y reconoció el ${recall} de las ideas presentes.`
export const eachQuestion = 'Cuánto acierta la app en cada pregunta'
export const howMeasured =
  'Las respuestas las escribieron y evaluaron personas que no conocían los patrones de esta lectura, que no se ajustó con ellas. Son pocas por pregunta: toma las cifras como un indicio. Falsas: ideas ausentes dadas por cubiertas. Halladas: ideas presentes reconocidas. Nivel: respuestas en las que la puntuación de la app, en cinco niveles, fue la de la etiqueta.'
export const question = 'Pregunta'
export const thisQuestion = '(esta)'
export const answerCount = 'N'
export const falseFinds = 'Falsas'
export const finds = 'Halladas'
export const level = 'Nivel'
/**
 * A share with one decimal where it says something.
 *
 * @example percent(0.0064) // '0,6 %'
 */
export const percent = (share: number) => `${decimal(Math.round(share * 1000) / 10)}\u00a0%`
