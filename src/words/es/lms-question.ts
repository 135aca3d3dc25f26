export const howMany = (required: number, ideas: number) =>
  `(nota completa con ${required} de ${ideas})`
export const worth = (whole: string, half: string) => `vale ${whole} (parcial, ${half})`
export const mistakes = 'Errores comunes'
