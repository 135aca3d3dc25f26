/* For addresses that lead nowhere, or no longer to where they did. */

export const unknownAddress = 'Endereço desconhecido'
export const notFound = 'Página não encontrada'
export const notFoundDescription =
  'Este endereço não existe no guia; veja os lugares mais próximos.'
export const notFoundAdvice =
  'O link pode ter sido copiado pela metade, ou o lugar mudou de nome. Nada do que você escreveu se perdeu.'
export const nearestPlaces = 'Lugares mais próximos'
export const openGuide = 'Abrir o guia'
export const search = 'Buscar'

export const formerAddress = 'Endereço antigo'
export const moved = 'Este lugar mudou de endereço'
export const movedDescription = (address: string) =>
  `Este lugar mudou de endereço: agora está em ${address}.`
export const movedAdvice =
  'O link que você seguiu continua valendo: ele leva ao mesmo lugar, com outro endereço.'
