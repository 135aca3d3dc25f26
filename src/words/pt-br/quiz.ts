/* What all pages of the questionnaire share. */
export const goOn = (number: number) => `Continuar: pergunta ${number}`
export const redoGaps = 'Refazer só as lacunas'
export const seeResult = 'Ver resultado'

export const noText = 'Sem texto.'
