export const name = 'Nombre'
export const date = 'Fecha'
export const keyIdeas = (required: number, count: number) =>
  `Ideas clave; ${required} de ${count} hacen una respuesta completa:`
export const inGuide = 'En la guía:'
