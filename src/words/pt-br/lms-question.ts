export const howMany = (required: number, ideas: number) =>
  `(${required} de ${ideas} fazem a nota inteira)`
export const worth = (whole: string, half: string) => `vale ${whole} (parcial, ${half})`
export const mistakes = 'Enganos comuns'
