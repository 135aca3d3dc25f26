import { count } from './format.ts'

export const startReading = 'Empezar a leer'
export const continueReading = 'Continuar donde lo dejé'
export const testYourself = 'Poner a prueba lo que sé'
export const continueQuiz = 'Seguir con el cuestionario'
export const youWereAt = (place: string) => `Estabas en: ${place}`

export const chapters = 'Capítulos'
export const studyWithGuide = 'Estudiar con la guía'
export const read = 'Leer'
export const whatToRead =
  'Los capítulos, con definiciones al margen y las preguntas que parten de cada uno.'
export const whatToReadWithPipeline =
  'Los capítulos, con definiciones al margen y el pipeline dibujado etapa por etapa.'
export const chaptersRead = (done: number, total: number) => `${done} de ${total} leídos`
export const answer = 'Responder'
export const whatToAnswer =
  'Preguntas abiertas: escribes, dices con cuánta seguridad respondes y evalúas idea por idea.'
export const questionsAnswered = (done: number, total: number) => `${done} de ${total} respondidas`
export const write = 'Escribir'
export const whatToWrite = 'Temas de redacción con un borrador que queda guardado.'
export const lookUp = 'Consultar'
export const whatToLookUp =
  'Los términos con definición y otros nombres, con búsqueda y los lugares donde aparecen.'

export const nextMinutes = 'Los próximos diez minutos'
export const nothingToDo =
  'Todo leído y respondido, y nada que repasar hoy. Lo que aprendiste vuelve aquí el día indicado.'

export const readChapter = (numeral: string) => `Leer el capítulo ${numeral}`
export const answerQuestion = (label: string) => `Responder: ${label}`
export const reviewItems = (items: number) => `Repasar ${count(items, 'elemento', 'elementos')}`
export const minutes = (minutes: number) => `${minutes} min`

export const whyRead = 'Aquí lo dejaste.'
export const whyReview = 'Hoy es el día: justo antes de que se olvide.'
export const whyAnswer = {
  draft: 'Tu respuesta está a medias.',
  changed: 'La pregunta cambió desde tu respuesta.',
  unjudged: 'Falta evaluar tu respuesta.',
  gap: 'La última vez quedaron lagunas.',
  unanswered: 'De memoria, en dos o tres frases.',
}
