import { count } from './format.ts'

export const intro =
  'Preguntas y términos, de memoria y por escrito, el día en que están a punto de olvidarse. Unos minutos al día rinden más que una noche entera.'
export const questions = (questions: number) => count(questions, 'pregunta', 'preguntas')
export const terms = (terms: number) => `${count(terms, 'término', 'términos')} en ambos sentidos`
export const dueDepends =
  'Lo que toca hoy depende de lo que ya hiciste, guardado solo en este navegador.'

export const noScript = 'El repaso necesita JavaScript. Sin él, responde de memoria'
export const noScriptQuiz = 'a las preguntas del'
export const noScriptQuizLink = 'cuestionario'
export const noScriptAnd = 'y'
export const noScriptGlossary = 'a los términos del'
export const noScriptGlossaryLink = 'glosario'

export const today = 'hoy'
export const tomorrow = 'mañana'
export const inDays = (days: number) => `en ${days} días`
export const inMonths = (months: number) => `en ${count(months, 'mes', 'meses')}`
export const inYears = (years: number, months: number) =>
  `en ${count(years, 'año', 'años')}${months > 0 ? ` y ${count(months, 'mes', 'meses')}` : ''}`

export const todayTitle = 'Hoy'
export const due = 'Para hoy'
export const dueNote = 'vuelven hoy'
export const fresh = 'Nuevos'
export const freshNote = (untouched: number) => `hoy, de ${untouched} por ver`
export const learned = 'Aprendidos'
export const learnedNote = 'con fecha fijada'
export const mastered = 'Dominados'
export const masteredNote = 'acertados en 3 días'
export const weak = 'Débiles'
export const weakNote = 'por reforzar'

export const start = (what: string) => `Empezar: ${what}`
export const toReview = (items: number) => `${items} para repasar`
export const newItems = (items: number) => count(items, 'nuevo', 'nuevos')
export const loading = 'Cargando…'
export const failedTitle = 'No se pudo cargar el repaso'
export const failed = 'Revisa la conexión e inténtalo de nuevo. Lo que ya hiciste está guardado.'

export const overfull = (due: number, most: number, waiting: number) =>
  `Hay ${due} para hoy. Cada sesión incluye ${most}, primero los más olvidados; ${waiting === 1 ? 'el otro espera' : `los otros ${waiting} esperan`}, sin prisa.`
export const firstSession =
  'Escribes de memoria, ves la respuesta y dices cómo te fue. La app elige cuándo vuelve cada elemento: pronto, si fallaste; cada vez más tarde, si lo recordaste.'
export const nextSession =
  'Lo más olvidado va primero. Puedes parar en cualquier momento: cada calificación se guarda al instante.'
export const lost = (items: number) =>
  items === 1
    ? '1 elemento que repasabas ya no está en la guía: queda guardado, pero no aparece más aquí.'
    : `${items} elementos que repasabas ya no están en la guía: quedan guardados, pero no aparecen más aquí.`

export const doneTitle = 'Por hoy es todo.'
export const done = 'Hoy no vuelve nada más.'
export const nextReview = (when: string) => `El próximo repaso es ${when}.`
export const goFurther = 'Si quieres ir más allá, hay elementos que aún no has visto.'
export const seeMore = (items: number) => `Ver ${count(items, 'nuevo', 'nuevos')} más`
export const writeEssay = 'Escribir una redacción'
export const rereadGuide = 'Releer la guía'

export const stillWeak = 'Aún débiles'
export const stillWeakNote =
  'Lo que fallaste y desde entonces no has acertado en dos días distintos.'
export const define = (term: string) => `${term}: definirlo`
export const recallName = (term: string) => `${term}: recordar el nombre`

export const nextDays = (days: number) => `Próximos ${days} días`
export const onDay = (day: string, items: number) =>
  `${day}: ${count(items, 'elemento', 'elementos')}`
export const forecastNote = 'Elementos que vuelven cada día; lo que está atrasado cuenta para hoy.'

export const again = 'Retomar ahora'
export const againNote =
  'Preguntas del cuestionario con lagunas en tu última respuesta: primero las más débiles y, entre iguales, la que respondiste con más seguridad.'
export const whyAgain = {
  changed: 'La pregunta cambió',
  unjudged: 'Falta evaluar las ideas',
  gap: 'Con lagunas',
  draft: 'Borrador empezado',
}
export const gaveUp = 'dijiste “no sé”'

export const settings = 'Examen y ritmo'
export const examDay = 'Día del examen (opcional)'
export const newPerDay = 'Nuevos por día'
export const hurry = (items: number, wish: number) =>
  `Para que alcances a ver todo, entran ${count(items, 'nuevo', 'nuevos')} por día en vez de ${wish}.`
export const removeExam = 'Quitar la fecha del examen'
export const noExam =
  'Si pones una fecha, ningún intervalo la sobrepasa: vuelves a ver todo antes del examen.'
export const examIsOver = (day: string) =>
  `El examen del ${day} ya pasó: los intervalos siguen sin fecha.`
export const examAhead = (when: string, day: string) =>
  `El examen es ${when} (${day}). Ningún elemento vuelve después.`
