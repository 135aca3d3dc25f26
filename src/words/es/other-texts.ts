export const otherText = 'Otro texto'
export const thereIsAnother = (place: string) => `Tienes otro texto para ${place}`
export const writtenElsewhere = (moment: string) =>
  `Escrito en otra pestaña o en otro dispositivo, ${moment}. Los dos están guardados.`
export const readIt = 'Leer el otro texto'

export const swap = 'Cambiar por el otro'
export const swapped = 'Cambiado: el texto que estaba en el cuadro es ahora el otro.'
export const join = 'Agregar al final'
export const joined = 'El otro texto está ahora al final del tuyo.'
export const discard = 'Descartar el otro'
export const discarded = 'El otro texto se descartó.'
export const undo = 'Deshacer'
export const broughtBack = 'El otro texto está de vuelta.'
