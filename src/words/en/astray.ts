/* For addresses that lead nowhere, or no longer to where they did. */

export const unknownAddress = 'Unknown address'
export const notFound = 'Page not found'
export const notFoundDescription =
  'This address does not exist in the guide; see the closest matches.'
export const notFoundAdvice =
  'The link may have been copied only in part, or the place may have a new name. Nothing you have written is lost.'
export const nearestPlaces = 'Closest matches'
export const openGuide = 'Open the guide'
export const search = 'Search'

export const formerAddress = 'Old address'
export const moved = 'This place has a new address'
export const movedDescription = (address: string) =>
  `This place has a new address: it is now at ${address}.`
export const movedAdvice =
  'The link you followed still works: it leads to the same place, at another address.'
