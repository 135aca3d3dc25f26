export const close = 'Close'
export const results = 'Results'
export const placesFound = 'Places found'
