import { count } from './format.ts'

export const intro =
  'Lo que ya leíste, respondiste y escribiste. Queda guardado solo en este navegador: para llevarlo a otro dispositivo, o por seguridad, exporta una copia.'
export const emptyTitle = 'Aún no hay nada guardado en este navegador.'
export const empty =
  'Lee un capítulo y márcalo como leído, responde una pregunta o empieza una redacción.'
export const startReading = 'Empezar a leer'
export const goToQuiz = 'Ir al cuestionario'
export const makeReport = 'Crear el informe para entregar'

export const outOf = (some: number, all: number) => `${some} de ${all}`

export const reading = 'Lectura'
export const readingNote =
  'Capítulos marcados como leídos y, en cada uno, las preguntas que lo practican.'
export const isRead = 'leído'
export const unread = 'por leer'
export const questions = 'Preguntas'
export const questionsOn = (chapter: string) => `Preguntas que practican ${chapter}`
export const question = 'Pregunta'
export const weakIdeas = (ideas: number) => `${count(ideas, 'idea', 'ideas')} por afianzar`
export const due = (items: number) => `${count(items, 'elemento', 'elementos')} por repasar hoy`
export const dueIn = (items: number, chapter: string) => `${due(items)} en ${chapter}`

export const quizNote = (answered: number) =>
  `Puntuación de tu autoevaluación, con ${count(answered, 'pregunta respondida', 'preguntas respondidas')}.`
export const questionsChanged = (questions: number) =>
  questions === 1
    ? 'Una pregunta cambió después de tu respuesta; la respuesta anterior aún se puede leer.'
    : `${questions} preguntas cambiaron después de tu respuesta; las respuestas anteriores aún se pueden leer.`
export const ideasOf = (question: string) => `Ideas de ${question}`
export const reread = (passage: string) => `Repasar: ${passage}`
export const standings = {
  held: 'la tengo',
  partial: 'parcial',
  missing: 'no la tengo',
  unjudged: 'por evaluar',
}

export const essaysNote = 'Temas con borrador.'
export const wordCount = (words: number) => count(words, 'palabra', 'palabras')
export const noDraft = 'sin borrador'

export const unknownDate = 'fecha desconocida'
