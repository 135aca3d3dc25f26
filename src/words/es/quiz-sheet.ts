export const name = 'Nombre'
export const date = 'Fecha'
export const keyIdeas = (required: number, count: number) =>
  `Ideas clave; una respuesta completa incluye ${required} de ${count}:`
export const inGuide = 'En la guía:'
