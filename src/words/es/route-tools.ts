import { count } from './format.ts'

export const exam = 'Simulacro'
export const timedExam = (minutes: number) => `Simulacro de ${count(minutes, 'minuto', 'minutos')}`
export const experiment = 'Laboratorio: un experimento'
