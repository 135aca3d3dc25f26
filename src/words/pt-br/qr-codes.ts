export const qrCodeOf = (place: string) => `QR code de ${place}`
export const close = 'Fechar'
export const downloadSvg = 'Baixar SVG'
export const print = 'Imprimir'
export const sheet = 'Folha de QR'
