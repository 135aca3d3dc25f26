export const close = 'Cerrar'
export const results = 'Resultados'
export const placesFound = 'Lugares encontrados'
