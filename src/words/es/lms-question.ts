export const howMany = (required: number, ideas: number) =>
  `(${required} de ${ideas} hacen la nota completa)`
export const worth = (whole: string, half: string) => `vale ${whole} (parcial, ${half})`
export const mistakes = 'Errores comunes'
