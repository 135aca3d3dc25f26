export const retry = 'Tentar de novo'
