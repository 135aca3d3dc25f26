export const yourAnswer = 'Tu respuesta'
export const lengthAdvice = 'bastan 2–3 frases'

export const modelAnswer = 'Respuesta modelo'
export const keyIdeas = 'Ideas clave'
export const complete = (required: number, count: number) =>
  `Una respuesta completa incluye ${required} de las ${count}.`
export const completeWithAll = (count: number) => `Una respuesta completa incluye las ${count}.`
export const scored = (score: string) => `Puntuación: ${score}`

export const loading = 'Cargando la respuesta modelo…'
export const failed = 'No se pudo cargar la respuesta modelo'
export const answerIsKept = 'Tu respuesta está guardada. Revisa la conexión e inténtalo de nuevo.'
