import { count } from './format.ts'

export const title = 'Resultado de tu autoevaluación'
export const examTitle = 'Resultado del simulacro'
export const examGoesOn = 'Simulacro en curso'
export const nothingYet = 'Aún no hay respuestas que sumar.'
export const start = 'Empezar el cuestionario'

export const outOf = (questions: number) => `de ${questions}`
export const wholeSum = (questions: number) =>
  `Suma de las ${questions} preguntas, cada una con el último intento.`
export const examSum = (questions: number) =>
  `Suma de las ${questions} preguntas de este simulacro.`
export const partSum = (answered: number, questions: number) => {
  const open = questions - answered
  return `${answered} de ${questions} preguntas respondidas; ${open === 1 ? 'falta 1, que cuenta' : `faltan ${open}, que cuentan`} como cero hasta entonces.`
}

export const judge = (number: number) => `Evaluar la pregunta ${number}`
export const seeAll = 'Ver el resultado de todo'
export const backToQuiz = 'Volver al cuestionario'

export const eachQuestion = 'Pregunta por pregunta'
export const question = 'Pregunta'
export const confidence = 'Seguridad'
export const score = 'Puntuación'
export const untold = 'Sin indicar'

export const toStudy = 'Qué estudiar ahora'
export const noGaps = 'Ninguna laguna en lo que has respondido y evaluado hasta ahora.'
export const orderOfStudy =
  'Primero va lo que parecía más seguro de lo que era; en cada pregunta, las ideas que faltaron y el pasaje que enseña cada una.'
export const seemedKnown = 'Parecía que lo sabías: empieza por aquí.'
export const missedIn = (question: string) => `Lo que faltó en ${question}`
export const reread = (passage: string) => `Repasar: ${passage}`

export const charts = 'Gráficos'
export const calibration = 'Seguridad y acierto'
export const calibrationInNumbers = 'Seguridad y acierto en números'
export const calibrationLegend = 'Puntuación · punto: una respuesta · trazo: el promedio'
export const verdicts = {
  few: 'Aún son pocas respuestas evaluadas para ver una tendencia.',
  overconfident:
    'Has respondido con más seguridad que acierto: desconfía de lo que parece fácil y relee antes de marcar Alta.',
  underconfident:
    'Sabes más de lo que crees: las respuestas de seguridad baja salieron casi completas.',
  'in-step': 'Seguridad y acierto van de la mano: cuando respondes con seguridad, sueles acertar.',
}
export const answers = 'Respuestas'
export const meanScore = 'Puntuación promedio'

export const history = 'Intentos a lo largo del tiempo'
export const historyDayByDay = 'Intentos y total, día por día'
export const historySaid = (attempts: number, total: string) =>
  `Después de ${count(attempts, 'intento evaluado', 'intentos evaluados')}, el total está en ${total}.`
export const historyLegend = 'Total después de cada intento evaluado'
export const firstAttempt = '1.er intento'
export const nthAttempt = (n: number) => `${n}.º`
export const day = 'Día'
export const attempts = 'Intentos'
export const total = (max: number) => `Total (máx. ${max})`

export const onPaper = 'En papel'
export const onPaperMeans =
  'Una hoja con las preguntas, tus respuestas, tu evaluación y la lectura de la app. Puede incluir las respuestas modelo, pero solo las de las preguntas que ya respondiste.'
export const printAnswers = 'Imprimir la hoja de respuestas'
export const printWithKey = 'Imprimir con las respuestas modelo'
export const toHandIn = 'Para entregar'
export const toHandInMeans =
  'Un informe con tu nombre, si quieres, y un código que dice si el archivo llegó intacto.'
export const makeReport = 'Crear el informe para entregar'
export const noAnswer = 'Sin respuesta.'
export const bothScores = (own: string, app: string) =>
  `Tu evaluación: ${own} · Lectura de la app: ${app}`
export const notConsulted = 'no consultada'
export const idea = 'Idea'
export const ownMark = 'Tu evaluación'
export const appMark = 'Lectura de la app'
