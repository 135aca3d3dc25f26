/* What all pages of the questionnaire share. */
export const goOn = (number: number) => `Continuar: pregunta ${number}`
export const redoGaps = 'Rehacer solo las lagunas'
export const seeResult = 'Ver resultado'

export const noText = 'Sin texto.'
