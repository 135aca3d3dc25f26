export const stageOf = (number: number, total: number) => `Etapa ${number} de ${total}`
export const decisionOf = (number: number, total: number) => `Etapa ${number} de ${total}, decisão`
export const close = 'Fechar'
export const yes = 'SIM'
export const no = 'NÃO'
/** Behind either of the two. */
export const goTo = (stage: string) => `: ir para ${stage}`
export const goOnTo = (stage: string) => `Seguir para ${stage}`
export const readInText = 'Ler no texto'
