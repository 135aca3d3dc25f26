/* What the page of the contents and those of the chapters have in common. */

export const chapter = (numeral: string) => `Capítulo ${numeral}`
export const appAddition = 'Añadido de la app'
