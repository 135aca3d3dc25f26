import { count } from './format.ts'

export const title = 'Volver a empezar una parte'
export const intro =
  'Lo que borras se borra al instante. El botón “Deshacer” que queda en su lugar lo recupera todo, hasta el próximo cambio aquí o hasta que salgas de esta página; después, hay una copia en “Como estaba antes”.'
export const erase = 'Borrar'
export const undo = 'Deshacer'
export const erased = 'borrado'
export const wasErased = (what: string) => `Se borró: ${what}.`
export const isBack = (what: string) => `De vuelta: ${what}.`
export const onlyGone = 'solo de lo que ya no está en la guía'
export const nothing = 'nada guardado'

export const eraseWhole = {
  leitura: 'Borrar lecturas',
  questionario: 'Borrar respuestas',
  redacao: 'Borrar redacciones',
  revisao: 'Borrar agenda',
  laboratorio: 'Borrar ejecuciones',
}
export const onlyOne = {
  leitura: 'Solo un capítulo',
  questionario: 'Solo una pregunta',
  redacao: 'Solo una redacción',
  revisao: 'Solo un elemento',
  laboratorio: 'Solo una ejecución',
}

export const reading = 'Lectura'
export const allReading = 'todas las marcas de lectura'
export const chaptersRead = (chapters: number) =>
  count(chapters, 'capítulo leído', 'capítulos leídos')
export const readingOf = (chapter: string) => `la marca de lectura de “${chapter}”`

export const allAnswers = 'todas las respuestas del cuestionario'
export const questionsBegun = (questions: number) =>
  count(questions, 'pregunta con respuesta o borrador', 'preguntas con respuesta o borrador')
export const answersTo = (number: number, question: string) =>
  `las respuestas a la pregunta ${number}, “${question}”`

export const allEssays = 'todas las redacciones'
export const essaysBegun = (essays: number) =>
  count(essays, 'redacción empezada', 'redacciones empezadas')
export const essay = (number: number, topic: string) => `la redacción ${number}, “${topic}”`

export const allReviews = 'toda la agenda de repaso'
export const itemsPlanned = (items: number) =>
  count(items, 'elemento en la agenda', 'elementos en la agenda')
export const question = (number: number, question: string) => `Pregunta ${number}. ${question}`
export const reviewsOfQuestion = (number: number, question: string) =>
  `el repaso de la pregunta ${number}, “${question}”`
export const term = (term: string) => `Término: ${term}`
export const reviewsOfTerm = (term: string) => `el repaso del término “${term}”`

export const allRuns = 'todas las ejecuciones del laboratorio'
export const runsKept = (runs: number) => count(runs, 'ejecución', 'ejecuciones')
export const guidedRun = (begun: string) => `Ejecución guiada, empezada el ${begun}`
export const freeRun = (begun: string) => `Ejecución libre, empezada el ${begun}`
export const theGuidedRun = (begun: string) => `la ejecución guiada empezada el ${begun}`
export const theFreeRun = (begun: string) => `la ejecución libre empezada el ${begun}`
