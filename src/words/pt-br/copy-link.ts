export const copyLink = 'Copiar link'
export const copyLinkTo = (title: string) => `Copiar link para ${title}`
export const copied = 'Link copiado'
export const copyByHand = 'Copie à mão:'
