export const terms = 'Términos'
export const questions = 'Preguntas'

export const whichTerm = '¿Qué término es este?'
export const whatIsIt = '¿Qué es?'
export const keyIdeas = (required: number, count: number) =>
  `Ideas clave (${required} de ${count} hacen una respuesta completa):`

/** The first line of the notes for spreadsheets. */
export const columns = ['id', 'mazo', 'anverso', 'reverso', 'etiquetas']
