export const otherText = 'Outro texto'
export const thereIsAnother = (place: string) => `Há outro texto seu para ${place}`
export const writtenElsewhere = (moment: string) =>
  `Escrito em outra aba ou em outro aparelho, ${moment}. Os dois estão guardados.`
export const readIt = 'Ler o outro texto'

export const swap = 'Trocar pelo outro'
export const swapped = 'Trocado: o texto que estava na caixa é agora o outro.'
export const join = 'Juntar ao fim'
export const joined = 'O outro texto está agora no fim do seu.'
export const discard = 'Descartar o outro'
export const discarded = 'O outro texto foi descartado.'
export const undo = 'Desfazer'
export const broughtBack = 'O outro texto está de volta.'
