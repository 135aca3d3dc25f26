import { count } from './format.ts'

export const nothingToDo = 'No hay nada que hacer en esta ruta'
export const openGuide = 'Abrir la guía'
export const items = 'Elementos de la ruta'
export const keptHere =
  'Tu progreso queda solo en este navegador: quien envió la ruta no lo ve. Guarda esta dirección para volver.'
export const edit = 'Editar esta ruta'

export const until = (day: string) => `Hasta el ${day}`
export const dueToday = 'es hoy'
export const dueTomorrow = 'es mañana'
export const dueYesterday = 'fue ayer'
export const daysLeft = (days: number) => `faltan ${count(days, 'día', 'días')}`
export const daysAgo = (days: number) => `fue hace ${count(days, 'día', 'días')}`

export const position = (done: number, total: number) => `${done} de ${total}`
/** Behind the position. */
export const itemsDone = (total: number): string => (total === 1 ? 'hecho' : 'hechos')
export const finished = 'Ruta terminada'
export const finishedAdvice =
  'Aquí ya no falta nada. Lo que se estudia una sola vez se olvida: el repaso lo trae de vuelta el día indicado.'
export const openReview = 'Abrir el repaso'
export const start = (place: string) => `Empezar: ${place}`
export const goOn = (place: string) => `Continuar: ${place}`

export const tick = (place: string) => `Hecho: ${place}`
export const questionDone = 'Hecha:'
export const questionOpen = 'Por hacer:'

/* How far the learner is with an item. */
export const done = 'hecho'
export const doneOn = (day: string) => `hecho el ${day}`
export const toDo = 'por hacer'
export const read = 'leído'
export const toRead = 'por leer'
export const readWithChapter = 'leído con el capítulo'
export const draft = 'borrador'
export const essayDone = 'hecha'
export const essayToStart = 'por empezar'
export const written = (words: number) => count(words, 'palabra', 'palabras')
export const termSeen = 'visto'
export const termToSee = 'por ver'
export const termReviewed = (times: number) => `repasado ${count(times, 'vez', 'veces')}`
export const termMastered = 'dominado'
