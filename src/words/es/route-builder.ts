import { count, locale } from './format.ts'

export const choose = '1. Elige los lugares'
export const order = '2. Ponlos en orden'
export const describe = '3. Di de qué se trata'
export const send = '4. Envía el enlace'

/* What was done to a place: on the button that takes it back, and for who does not see the list. */
export const adding = (place: string) => `agregar ${place}`
export const added = (place: string, places: string) => `${place} se agregó a la ruta: ${places}.`
export const removing = (place: string) => `quitar ${place}`
export const removed = (place: string) => `${place} se quitó de la ruta.`
export const moving = (place: string) => `mover ${place}`
export const moved = (place: string, position: number, total: number) =>
  `${place}: posición ${position} de ${total}.`
export const isFull = (most: number) => `La ruta ya tiene ${most} lugares, el máximo.`
export const undo = (deed: string) => `Deshacer: ${deed}`
export const undone = (deed: string) => `Deshecho: ${deed}.`

export const filter = 'Filtrar lugares'
export const filterPlaceholder = 'capítulo, término, pregunta 3…'
export const nothing = (query: string) => `Ningún lugar con “${query}”.`
export const showAll = 'Mostrar todos'
export const chosen = (places: number) => count(places, 'elegido', 'elegidos')
export const wholeChapter = 'El capítulo entero'
export const examAndLab = 'Simulacro y laboratorio'

export const experiment = 'Un experimento del laboratorio (opcional)'
export const addExperiment = 'Agregar'
export const experimentHint =
  'Pega la dirección del laboratorio tal como queda después de ejecutar el experimento.'
export const experimentRefused =
  'Esta no es una dirección del laboratorio. Cópiala entera de la barra del navegador.'

export const chosenPlaces = 'Lugares elegidos'
export const noneChosen = 'Todavía no has elegido ningún lugar.'
export const unknownPlace = 'no existe en esta versión del sitio'
export const moveUp = (place: string) => `Subir ${place}`
export const moveDown = (place: string) => `Bajar ${place}`
export const remove = (place: string) => `Quitar ${place}`

export const title = 'Título'
export const note = 'Mensaje para el grupo'
export const dueDate = 'Fecha límite'
export const mode = 'Modo'
export const freeMode = 'Libre'
export const freeModeMeaning = 'La ruta no dice cómo estudiar cada lugar.'

export const linkComes = 'El enlace aparece con el primer lugar elegido.'
export const link = 'Enlace de la ruta'
export const linkLength = (length: number, most: number) =>
  `${length.toLocaleString(locale)} de ${count(most, 'carácter', 'caracteres')}.`
export const linkTooLong =
  'Algunos programas cortan los enlaces más largos: quita lugares o acorta el mensaje.'
export const copyLink = 'Copiar enlace'
export const copied = 'Enlace copiado'
export const copyRefused = 'El navegador no permitió copiar: selecciona el enlace de arriba.'
export const seeAsStudent = 'Ver como lo ve el estudiante'
