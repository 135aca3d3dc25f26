import { count } from './format.ts'

export const nextMinutes = 'Los próximos diez minutos'
export const nothingToDo =
  'Todo leído y respondido, y nada que repasar hoy. Lo que aprendiste vuelve aquí el día justo.'

export const readChapter = (numeral: string) => `Leer el capítulo ${numeral}`
export const answerQuestion = (label: string) => `Responder: ${label}`
export const reviewItems = (items: number) => `Repasar ${count(items, 'elemento', 'elementos')}`
export const minutes = (minutes: number) => `${minutes} min`

export const whyRead = 'Aquí lo dejaste.'
export const whyReview = 'Están a punto de olvidarse: hoy es el día.'
export const whyAnswer = {
  draft: 'Tu respuesta está a medias.',
  changed: 'La pregunta cambió desde tu respuesta.',
  unjudged: 'Falta evaluar tu respuesta.',
  gap: 'La última vez quedaron lagunas.',
  unanswered: 'De memoria, en dos o tres frases.',
}
