import { count } from './format.ts'

export const place = (number: number, total: number) => `Pregunta ${number} de ${total}`
export const placeInExam = (place: string) => `${place} · simulacro`
export const placeInRound = (place: string, gap: number, gaps: number) =>
  `${place} · laguna ${gap} de ${gaps}`

export const whyBefore = 'Por qué escribir antes'
export const fromMemory = (isExam: boolean) =>
  `Escribe de memoria, sin abrir la guía: esforzarte por recordar es lo que fija lo aprendido. La respuesta modelo aparece ${isExam ? 'al final del simulacro' : 'después de tu respuesta'}, y equivocarte aquí no cuesta nada.`
export const thisQuestion = 'esta pregunta'

export const writeFirst =
  'Escribe primero, aunque sea una frase. Si no se te ocurre nada, usa “No sé”.'
export const wordCount = (words: number) => count(words, 'palabra', 'palabras')
export const tooLong = (sentences: number) => `ya van ${sentences} frases; bastan 2–3`
export const howSure = '¿Con cuánta seguridad respondes?'
export const sayHowSure =
  'Falta decir con cuánta seguridad respondes. Solo enseña algo si lo dices antes de ver la respuesta modelo.'
export const needsScript =
  'Para responder y ver la respuesta modelo, activa JavaScript en el navegador. La guía y el glosario se leen sin él.'
export const check = 'Comprobar respuesta'
export const keep = 'Guardar respuesta'
export const backToAnswer = 'Volver a la respuesta anterior'

export const oneSentence =
  'Una sola frase: la próxima vez, prueba con 2–3. La puntuación no cambia por eso.'
export const manySentences = (sentences: number) =>
  `${sentences} frases: la próxima vez, intenta decirlo en 2–3. La puntuación no cambia por eso.`

export const findIdeas = 'Busca cada idea en tu respuesta, aunque esté con otras palabras.'
export const ideasMissed =
  'Sin respuesta, todas cuentan como “no la tengo”. Lee cada una y vuelve al pasaje que la enseña.'
export const draftIdeas = 'Borrador:'
export const draftIdeasMean =
  'estas ideas se tomaron de las frases de la respuesta modelo y nadie las ha revisado aún. Si una frase no encaja en la pregunta, evalúa según el sentido de la respuesta modelo.'
export const unjudgedIdeas = (ideas: number) =>
  ideas === 1 ? 'Falta evaluar 1 idea.' : `Faltan ${ideas} ideas por evaluar.`
export const reread = (passage: string) => `Repasar: ${passage}`

export const changed = 'La pregunta cambió desde tu respuesta'
export const formerScore = (score: string) =>
  `Tu puntuación de aquella versión, ${score}, sigue valiendo hasta que respondas de nuevo.`
export const formerAnswer = 'Tu respuesta a la versión anterior'
export const answerAgain = 'Responder de nuevo'
export const earlierAttempts = 'Intentos anteriores'
export const appReading = (score: string) => `Lectura de la app: ${score}`

export const next = 'Siguiente pregunta'
export const redo = 'Rehacer esta pregunta'
export const goOnAnswering = 'Continuar la nueva respuesta'
export const seeLab = 'Ver en el laboratorio'

export const otherQuestions = 'Otras preguntas'
export const before = 'Anterior'
export const after = 'Siguiente'
export const allQuestions = 'Todas las preguntas'
export const whereExamStands = 'Cómo va el simulacro'
export const titled = (number: number, label: string) => `Pregunta ${number}: ${label}`
