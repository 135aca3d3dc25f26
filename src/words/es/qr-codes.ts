export const qrCodeOf = (place: string) => `Código QR de ${place}`
export const close = 'Cerrar'
export const downloadSvg = 'Descargar SVG'
export const print = 'Imprimir'
export const sheet = 'Hoja de QR'
