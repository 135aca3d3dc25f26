export const qrCodeOf = (place: string) => `QR code for ${place}`
export const close = 'Close'
export const downloadSvg = 'Download SVG'
export const print = 'Print'
export const sheet = 'QR sheet'
