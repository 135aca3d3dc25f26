export const outline = 'Esquema'
export const noParts = 'sin partes'
export const introduction = 'Introducción'
export const development = 'Desarrollo'
export const conclusion = 'Conclusión'
export const newPart = (number: number) => `Nueva parte ${number}`
/** A part that has no name. */
export const part = (number: number) => `Parte ${number}`

export const nameOf = (number: number) => `Nombre de la parte ${number}`
export const notesOf = (part: string) => `Notas de ${part}`
export const whatGoesHere = 'Qué va aquí'

export const up = 'Subir'
export const moveUp = (part: string) => `Subir ${part}`
export const down = 'Bajar'
export const moveDown = (part: string) => `Bajar ${part}`
export const moved = (part: string, place: number, total: number) =>
  `${part} es ahora la parte ${place} de ${total}.`
export const remove = 'Quitar'
export const removePart = (part: string) => `Quitar ${part}`
export const removed = (part: string) => `Se quitó ${part}.`
export const undo = 'Deshacer'
export const addPart = 'Agregar parte'
export const added = (part: string) => `Se agregó ${part}.`
