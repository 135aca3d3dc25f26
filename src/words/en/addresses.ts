import { count } from './format.ts'

export const heading = 'Addresses'
export const filter = 'Filter addresses'
export const filterPlaceholder = 'chapter, question, term…'
export const found = (addresses: number) =>
  addresses === 0 ? 'No addresses' : count(addresses, 'address', 'addresses')
export const nothing = (query: string) => `No addresses match “${query}”`
export const nothingOfKinds = 'No addresses of these kinds'
export const nothingHint = 'Filter by a word from the title or by the kind of place.'
export const showAll = 'Show all'

export const kinds = (names: string) => `Kinds: ${names}`
export const allKinds = 'all'
export const onlyTheseKinds = 'Only these kinds'

export const selectAll = (addresses: number) =>
  addresses === 1 ? 'Select the only address' : `Select all ${addresses} addresses`
export const selectFound = (addresses: number) =>
  addresses === 1 ? 'Select the filtered address' : `Select the ${addresses} filtered addresses`
export const selectAllOf = (kind: string) => `Select everything under ${kind}`
export const select = (place: string) => `Select ${place}`

export const copyLink = 'Copy link'
export const copyLinkTo = (place: string) => `Copy link to ${place}`
export const linkCopied = 'Link copied'
export const linkToCopied = (place: string) => `Link copied: ${place}`
export const copyRefused =
  'The browser did not allow copying. The text is selected: copy it yourself.'
export const qrCode = 'QR code'
export const qrCodeOf = (place: string) => `QR code for ${place}`
export const qrFailed = 'The QR code did not load: check your connection and try again.'

export const selected = 'Selected links'
export const links = (links: number) => count(links, 'link', 'links')
export const hidden = (links: number) => `(${links} outside the filter)`
export const clear = 'Clear'
export const clearSelection = 'Clear the selection'
export const downloadCsv = 'Download CSV'
export const csvReady = (file: string, links: string) =>
  `${file}, with ${links}, is in your downloads`
export const qrSheet = 'QR sheet'
export const copyAs = 'Copy as'
export const copyAsFormat = (format: string) => `Copy as ${format}`
export const copiedAs = (links: string, format: string) => `Copied: ${links} as ${format}`
export const plainText = 'text'
