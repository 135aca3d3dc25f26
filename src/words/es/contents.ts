export const contents = 'Contenido'
export const continueReading = 'Continuar donde lo dejé'
export const minutes = (minutes: number) => `≈ ${minutes} min`
export const read = 'Leído'
