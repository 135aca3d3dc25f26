/* What all pages of the questionnaire share. */
export const goOn = (number: number) => `Continue: question ${number}`
export const redoGaps = 'Redo only the gaps'
export const seeResult = 'See result'

export const noText = 'No text.'
