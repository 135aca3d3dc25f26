export const terms = 'Termos'
export const questions = 'Perguntas'

export const whichTerm = 'Que termo é este?'
export const whatIsIt = 'O que é?'
export const keyIdeas = (required: number, count: number) =>
  `Ideias-chave (${required} de ${count} fazem uma resposta completa):`

/** The first line of the notes for spreadsheets. */
export const columns = ['id', 'baralho', 'frente', 'verso', 'etiquetas']
