import { count } from './format.ts'

export const steps = [
  'Escribe la respuesta con tus palabras; se guarda mientras escribes.',
  'Di con cuánta seguridad respondes, antes de ver la respuesta modelo.',
  'Compara con la respuesta modelo y evalúa idea por idea: la tengo, parcial o no la tengo.',
  'Mira la lectura de la app, una segunda opinión, y, donde no coincidan, decide tú.',
]
export const whenKey = (keyTitle: string) =>
  `“${keyTitle}” aparece pregunta por pregunta, después de cada respuesta tuya.`

export const start = 'Empezar'
export const soFar = 'hasta ahora, en tu autoevaluación'
export const printQuestions = 'Imprimir las preguntas'

export const questions = (count: number) => `Las ${count} preguntas`
export const draft = 'Borrador'
export const answered = (score: string) => `Respondida · ${score}`
export const answeredUnjudged = 'Respondida · falta evaluar'
export const changed = (score: string) => `La pregunta cambió · ${score}`

export const howToAnswer = '¿Cómo quieres responder?'
export const practice = 'Práctica'
export const practiceMeans = 'La respuesta modelo aparece después de cada respuesta.'
export const exam = 'Simulacro'
export const examMeans =
  'Primero todas las preguntas; las respuestas modelo y la evaluación, solo al final. Las respuestas de antes quedan ocultas, pero guardadas.'
export const howLong = '¿Cuánto tiempo?'
export const noLimit = 'Sin límite'
export const minutes = (minutes: number) => count(minutes, 'minuto', 'minutos')
export const startExam = 'Empezar el simulacro'
