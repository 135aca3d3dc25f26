/* For addresses that lead nowhere, or no longer to where they did. */

export const unknownAddress = 'Dirección desconocida'
export const notFound = 'Página no encontrada'
export const notFoundDescription =
  'Esta dirección no existe en la guía; mira los lugares más parecidos.'
export const notFoundAdvice =
  'Puede que el enlace se haya copiado a medias o que el lugar haya cambiado de nombre. Nada de lo que escribiste se perdió.'
export const nearestPlaces = 'Lugares más parecidos'
export const openGuide = 'Abrir la guía'
export const search = 'Buscar'

export const formerAddress = 'Dirección anterior'
export const moved = 'Este lugar cambió de dirección'
export const movedDescription = (address: string) =>
  `Este lugar cambió de dirección: ahora está en ${address}.`
export const movedAdvice =
  'El enlace que seguiste sigue siendo válido: lleva al mismo lugar, con otra dirección.'
