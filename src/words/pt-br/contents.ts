export const contents = 'Sumário'
export const continueReading = 'Continuar de onde parei'
export const minutes = (minutes: number) => `≈ ${minutes} min`
export const read = 'Lido'
