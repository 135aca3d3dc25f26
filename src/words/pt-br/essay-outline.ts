export const outline = 'Roteiro'
export const noParts = 'sem partes'
export const introduction = 'Introdução'
export const development = 'Desenvolvimento'
export const conclusion = 'Conclusão'
export const newPart = (number: number) => `Nova parte ${number}`
/** A part that has no name. */
export const part = (number: number) => `Parte ${number}`

export const nameOf = (number: number) => `Nome da parte ${number}`
export const notesOf = (part: string) => `Notas de ${part}`
export const whatGoesHere = 'O que entra aqui'

export const up = 'Subir'
export const moveUp = (part: string) => `Subir ${part}`
export const down = 'Descer'
export const moveDown = (part: string) => `Descer ${part}`
export const moved = (part: string, place: number, total: number) =>
  `${part} é agora a parte ${place} de ${total}.`
export const remove = 'Remover'
export const removePart = (part: string) => `Remover ${part}`
export const removed = (part: string) => `${part} foi removida.`
export const undo = 'Desfazer'
export const addPart = 'Acrescentar parte'
export const added = (part: string) => `${part} acrescentada.`
