import { count } from './format.ts'

export const exam = 'Simulado'
export const timedExam = (minutes: number) => `Simulado de ${count(minutes, 'minuto', 'minutos')}`
export const experiment = 'Laboratório: um experimento'
