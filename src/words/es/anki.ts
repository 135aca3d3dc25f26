export const terms = 'Términos'
export const questions = 'Preguntas'

export const whichTerm = '¿Qué término es este?'
export const whatIsIt = '¿Qué es?'
export const keyIdeas = (required: number, count: number) =>
  `Ideas clave (una respuesta completa incluye ${required} de ${count}):`

/** The first line of the notes for spreadsheets. */
export const columns = ['id', 'mazo', 'anverso', 'reverso', 'etiquetas']
