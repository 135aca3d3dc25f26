export const tooLarge = 'El archivo es demasiado grande para ser una copia de progreso de esta app.'
export const notJson = 'El archivo no es un JSON válido; quizá esté incompleto.'
export const foreign = 'El archivo no es una copia de progreso exportada por esta app.'
export const newer =
  'El archivo se hizo con una versión más nueva de esta app; recarga la página e inténtalo de nuevo.'
export const noVersion = 'El archivo no indica una versión que esta app conozca.'
export const otherwise = (reason: string) =>
  `El archivo no está como lo escribe esta app: ${reason}.`
