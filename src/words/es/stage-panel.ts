export const stageOf = (number: number, total: number) => `Etapa ${number} de ${total}`
export const decisionOf = (number: number, total: number) => `Etapa ${number} de ${total}, decisión`
export const close = 'Cerrar'
export const yes = 'SÍ'
export const no = 'NO'
/** Behind either of the two. */
export const goTo = (stage: string) => `: ir a ${stage}`
export const goOnTo = (stage: string) => `Seguir a ${stage}`
export const readInText = 'Leer en el texto'
