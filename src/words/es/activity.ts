import { count } from './format.ts'

export const title = 'Actividad'
export const dayByDay = 'Ver día por día'
export const table = 'Actividad día por día'
export const day = 'Día'
export const whatYouDid = 'Lo que hiciste'

export const done = {
  answers: (done: number) => count(done, 'respuesta', 'respuestas'),
  reviews: (done: number) => count(done, 'repaso', 'repasos'),
  essays: (done: number) => count(done, 'redacción', 'redacciones'),
  chapters: (done: number) => count(done, 'capítulo leído', 'capítulos leídos'),
}
export const nothing = (weeks: number) => `Nada en las últimas ${weeks} semanas.`
export const all = (weeks: number, what: string, days: number) =>
  `En las últimas ${weeks} semanas, ${what} en ${count(days, 'día', 'días')}`
export const busiest = (day: string, what: string) => `El más activo fue el ${day}, con ${what}.`
export const datedLater = (records: number) =>
  records === 1
    ? 'Un registro tiene fecha posterior a hoy y queda fuera del gráfico: el reloj de este dispositivo puede haber cambiado.'
    : `${records} registros tienen fecha posterior a hoy y quedan fuera del gráfico: el reloj de este dispositivo puede haber cambiado.`
