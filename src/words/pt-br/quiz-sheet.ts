export const name = 'Nome'
export const date = 'Data'
export const keyIdeas = (required: number, count: number) =>
  `Ideias-chave; ${required} de ${count} fazem uma resposta completa:`
export const inGuide = 'No guia:'
