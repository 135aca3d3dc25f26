import { count } from './format.ts'

export const heading = 'Direcciones'
export const filter = 'Filtrar direcciones'
export const filterPlaceholder = 'capítulo, pregunta, término…'
export const found = (addresses: number) =>
  addresses === 0 ? 'Ninguna dirección' : count(addresses, 'dirección', 'direcciones')
export const nothing = (query: string) => `Ninguna dirección con “${query}”`
export const nothingOfKinds = 'Ninguna dirección de estos tipos'
export const nothingHint = 'Filtra por una palabra del título o por el tipo de lugar.'
export const showAll = 'Mostrar todas'

export const kinds = (names: string) => `Tipos: ${names}`
export const allKinds = 'todos'
export const onlyTheseKinds = 'Solo estos tipos'

export const selectAll = (addresses: number) =>
  addresses === 1 ? 'Seleccionar la única dirección' : `Seleccionar las ${addresses} direcciones`
export const selectFound = (addresses: number) =>
  addresses === 1
    ? 'Seleccionar la dirección del filtro'
    : `Seleccionar las ${addresses} direcciones del filtro`
export const selectAllOf = (kind: string) => `Seleccionar todo en ${kind}`
export const select = (place: string) => `Seleccionar ${place}`

export const copyLink = 'Copiar enlace'
export const copyLinkTo = (place: string) => `Copiar enlace a ${place}`
export const linkCopied = 'Enlace copiado'
export const linkToCopied = (place: string) => `Enlace copiado: ${place}`
export const copyRefused =
  'El navegador no permitió copiar. El texto está seleccionado: cópialo manualmente.'
export const qrCode = 'Código QR'
export const qrCodeOf = (place: string) => `Código QR de ${place}`
export const qrFailed = 'El código QR no se pudo cargar: revisa la conexión e inténtalo de nuevo.'

export const selected = 'Enlaces seleccionados'
export const links = (links: number) => count(links, 'enlace', 'enlaces')
export const hidden = (links: number) => `(${links} fuera del filtro)`
export const clear = 'Limpiar'
export const clearSelection = 'Limpiar selección'
export const downloadCsv = 'Descargar CSV'
export const csvReady = (file: string, links: string) =>
  `${file}, con ${links}, está en tus descargas`
export const qrSheet = 'Hoja de QR'
export const copyAs = 'Copiar como'
export const copyAsFormat = (format: string) => `Copiar como ${format}`
export const copiedAs = (links: string, format: string) => `Copiado: ${links} como ${format}`
export const plainText = 'texto'
