export const copyLink = 'Copiar enlace'
export const copyLinkTo = (title: string) => `Copiar enlace a ${title}`
export const copied = 'Enlace copiado'
export const copyByHand = 'Cópialo manualmente:'
