import { count } from './format.ts'

export const title = 'Sesión de repaso'
export const left = (cards: number) =>
  cards === 1 ? 'Falta 1 tarjeta' : `Faltan ${cards} tarjetas`
export const stop = 'Dejarlo aquí'
export const undo = (grade: string) => `Deshacer la última calificación (${grade})`
export const over = 'Fin de esta sesión'
export const graded = (cards: number) =>
  `${count(cards, 'tarjeta calificada', 'tarjetas calificadas')}. Todo está guardado.`
export const seeOutcome = 'Ver cómo quedó'

export const check = 'Comprobar'
export const writeFirst =
  'Escribe algo primero, aunque sea una parte. Si no se te ocurre nada, usa “No sé”.'
export const youWrote = 'Escribiste'
export const nothing = 'Nada: dijiste “no sé”.'

export const howWasIt = '¿Qué tal lo recordaste?'
export const toReviewAgain = 'Queda para repasar'
export const grades = { errei: 'Fallé', dificil: 'Difícil', bom: 'Bien', facil: 'Fácil' }
export const comesBack = (when: string) => `vuelve ${when}`

export const question = (number: number) => `Pregunta ${number}`
export const draftIdeas = 'Borrador, tomado de las frases de la respuesta modelo.'

export const whatIs = (term: string) => `¿Qué es ${term}?`
export const define = 'Defínelo con tus palabras'
export const defineHint = 'Bastan una o dos frases.'
export const definition = 'La definición de la guía'
export const noWordFound = 'La app no encontró en tu respuesta palabras de la definición.'
export const wordsFound = (found: number, total: number) =>
  `La app encontró en tu respuesta las palabras marcadas: ${found} de las ${total} que aportan significado.`
export const youJudge = 'Lo mismo puede decirse con otras: quien evalúa eres tú.'

export const whichTerm = '¿Qué término es este?'
export const termName = 'Nombre del término'
export const termNameHint =
  'Vale cualquier nombre del término; los acentos y las mayúsculas no cuentan.'
export const acceptedNames = 'Nombres aceptados:'
export const right = 'Correcto.'
export const rightWithSlip = (name: string) => `Correcto, con un desliz: se escribe “${name}”.`
export const otherTerm = (term: string) => `No es este: escribiste otro término, “${term}”.`
export const wrong = 'No es uno de los nombres de este término.'
