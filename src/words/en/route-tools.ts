import { count } from './format.ts'

export const exam = 'Mock exam'
export const timedExam = (minutes: number) => `Mock exam, ${count(minutes, 'minute', 'minutes')}`
export const experiment = 'Laboratory: an experiment'
