export const answerKept = 'Tu respuesta, guardada'
export const keyComes = 'La respuesta modelo de esta pregunta aparece cuando termine el simulacro.'
export const see = 'Ver el simulacro'

export const answered = (answered: number, total: number) =>
  `${answered} de ${total} respondidas. Las respuestas modelo y la evaluación vienen al final.`
export const end = 'Terminar el simulacro'
export const open = 'Pendiente'
export const kept = 'Guardada'

export const timed = 'Con tiempo límite'
export const noTimeLeft = 'Tiempo agotado'
export const secondsLeft = (seconds: number) => `Quedan ${seconds} s`
export const minutesLeft = (minutes: number) =>
  minutes === 1 ? 'Queda 1 minuto' : `Quedan ${minutes} minutos`
export const timeIsUp = 'Se acabó el tiempo'
export const finishSentence =
  'Si te faltaba poco, termina la frase y guarda la respuesta; después, mira el resultado.'
