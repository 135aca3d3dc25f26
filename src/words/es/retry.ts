export const retry = 'Intentar de nuevo'
