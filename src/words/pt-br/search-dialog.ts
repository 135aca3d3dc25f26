export const close = 'Fechar'
export const results = 'Resultados'
export const placesFound = 'Lugares encontrados'
