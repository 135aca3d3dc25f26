export const answerKept = 'Sua resposta, guardada'
export const keyComes = 'O gabarito desta pergunta aparece quando o simulado terminar.'
export const see = 'Ver o simulado'

export const answered = (answered: number, total: number) =>
  `${answered} de ${total} respondidas. Os gabaritos e o julgamento vêm no fim.`
export const end = 'Encerrar o simulado'
export const open = 'Em aberto'
export const kept = 'Guardada'

export const timed = 'Com tempo marcado'
export const noTimeLeft = 'Tempo esgotado'
export const secondsLeft = (seconds: number) => `Restam ${seconds} s`
export const minutesLeft = (minutes: number) =>
  minutes === 1 ? 'Resta 1 minuto' : `Restam ${minutes} minutos`
export const timeIsUp = 'O tempo acabou'
export const finishSentence =
  'Se faltava pouco, termine a frase e guarde a resposta; depois, veja o resultado.'
