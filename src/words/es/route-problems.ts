export const notAllRead = 'Una parte de este enlace no se pudo leer'

export const newerVersion = (version: number) =>
  `Esta ruta se hizo con una versión más nueva del sitio (formato ${version}). Aquí aparece lo que esta versión entiende; recarga la página para obtener la más nueva.`
export const noVersion =
  'El enlace no dice en qué formato está: puede que se haya perdido el comienzo.'
export const truncated =
  'Falta el final del enlace: debe de haberse cortado en el envío. Aquí aparece lo que llegó; pídele el enlace de nuevo a quien lo envió.'
export const altered =
  'El enlace no está como se creó: algo cambió en el camino. Confirma con quien lo envió si es este.'
export const badDate = (text: string) =>
  `La fecha “${text}” no existe en el calendario: la ruta queda sin fecha límite.`
export const badMode = (text: string) => `El modo “${text}” no existe en esta versión.`
export const longTitle = (most: number) => `El título supera los ${most} caracteres y se cortó.`
export const longNote = (most: number) => `El mensaje supera los ${most} caracteres y se cortó.`
export const tooManyPlaces = (most: number) =>
  `La ruta tiene más de ${most} lugares: solo aparecen los ${most} primeros.`
export const noPlaces = 'El enlace no contiene ningún lugar.'

export const missing = (count: number, places: string, named: string) =>
  `Esta ruta menciona ${places} que no ${count === 1 ? 'existe' : 'existen'} en esta versión: ${named}.`
/** Behind those that are named. */
export const more = (places: number) => `${places} más`
