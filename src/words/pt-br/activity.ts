import { count } from './format.ts'

export const title = 'Atividade'
export const dayByDay = 'Ver dia por dia'
export const table = 'Atividade dia por dia'
export const day = 'Dia'
export const whatYouDid = 'O que você fez'

export const done = {
  answers: (done: number) => count(done, 'resposta', 'respostas'),
  reviews: (done: number) => count(done, 'revisão', 'revisões'),
  essays: (done: number) => count(done, 'redação', 'redações'),
  chapters: (done: number) => count(done, 'capítulo lido', 'capítulos lidos'),
}
export const nothing = (weeks: number) => `Nada nas últimas ${weeks} semanas.`
export const all = (weeks: number, what: string, days: number) =>
  `Nas últimas ${weeks} semanas, ${what} em ${count(days, 'dia', 'dias')}`
export const busiest = (day: string, what: string) => `O mais cheio foi ${day}, com ${what}.`
export const datedLater = (records: number) =>
  records === 1
    ? 'Um registro tem data posterior a hoje e fica fora do gráfico: o relógio deste aparelho pode ter mudado.'
    : `${records} registros têm data posterior a hoje e ficam fora do gráfico: o relógio deste aparelho pode ter mudado.`
