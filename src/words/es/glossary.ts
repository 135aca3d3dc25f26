import { count } from './format.ts'

export const intro = (terms: number) => `${count(terms, 'término', 'términos')}.`
export const bilingualIntro = (terms: number) =>
  `${count(terms, 'término', 'términos')}, en portugués y en inglés.`
export const eachSaysWhere = 'Cada uno dice dónde aparece en la guía.'

export const searchLabel = 'Buscar en el glosario'
export const placeholder = 'una palabra o su comienzo'
export const letters = 'Letras'

export const found = (terms: number) =>
  terms === 0 ? 'Ningún término' : count(terms, 'término', 'términos')
export const nothing = (query: string) => `Ningún término contiene “${query}”`
export const nothingHint = 'Prueba con una sola palabra o con otro nombre del mismo término.'
export const showAll = 'Mostrar todos los términos'
