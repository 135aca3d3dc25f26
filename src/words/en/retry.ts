export const retry = 'Try again'
