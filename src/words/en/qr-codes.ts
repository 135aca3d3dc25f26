export const qrCodeOf = (place: string) => `QR code of ${place}`
export const close = 'Close'
export const downloadSvg = 'Download SVG'
export const print = 'Print'
export const sheet = 'QR sheet'
