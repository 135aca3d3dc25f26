import { count } from './format.ts'

export const intro = (terms: number) => `${count(terms, 'termo', 'termos')}.`
export const bilingualIntro = (terms: number) =>
  `${count(terms, 'termo', 'termos')}, em português e em inglês.`
export const eachSaysWhere = 'Cada um diz onde aparece no guia.'

export const searchLabel = 'Buscar no glossário'
export const placeholder = 'uma palavra ou o começo dela'
export const letters = 'Letras'

export const found = (terms: number) =>
  terms === 0 ? 'Nenhum termo' : count(terms, 'termo', 'termos')
export const nothing = (query: string) => `Nenhum termo tem “${query}”`
export const nothingHint = 'Tente uma palavra só, ou outro nome do mesmo termo.'
export const showAll = 'Mostrar todos os termos'
