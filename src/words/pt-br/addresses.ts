import { count } from './format.ts'

export const heading = 'Endereços'
export const filter = 'Filtrar endereços'
export const filterPlaceholder = 'capítulo, pergunta, termo…'
export const found = (addresses: number) =>
  addresses === 0 ? 'Nenhum endereço' : count(addresses, 'endereço', 'endereços')
export const nothing = (query: string) => `Nenhum endereço com “${query}”`
export const nothingOfKinds = 'Nenhum endereço destes tipos'
export const nothingHint = 'Filtre por uma palavra do título ou pelo tipo de lugar.'
export const showAll = 'Mostrar todos'

export const kinds = (names: string) => `Tipos: ${names}`
export const allKinds = 'todos'
export const onlyTheseKinds = 'Só estes tipos'

export const selectAll = (addresses: number) =>
  `Selecionar todos os ${count(addresses, 'endereço', 'endereços')}`
export const selectFound = (addresses: number) =>
  addresses === 1
    ? 'Selecionar o endereço do filtro'
    : `Selecionar os ${addresses} endereços do filtro`
export const selectAllOf = (kind: string) => `Selecionar tudo em ${kind}`
export const select = (place: string) => `Selecionar ${place}`

export const copyLink = 'Copiar link'
export const copyLinkTo = (place: string) => `Copiar link para ${place}`
export const linkCopied = 'Link copiado'
export const linkToCopied = (place: string) => `Link copiado: ${place}`
export const copyRefused = 'O navegador não deixou copiar. O texto está selecionado: copie à mão.'
export const qrCode = 'QR code'
export const qrCodeOf = (place: string) => `QR code de ${place}`
export const qrFailed = 'O QR code não chegou: verifique a conexão e tente de novo.'

export const selected = 'Links selecionados'
export const links = (links: number) => count(links, 'link', 'links')
export const hidden = (links: number) => `(${links} fora do filtro)`
export const clear = 'Limpar'
export const clearSelection = 'Limpar seleção'
export const downloadCsv = 'Baixar CSV'
export const csvReady = (file: string, links: string) =>
  `${file}, com ${links}, está com os seus downloads`
export const qrSheet = 'Folha de QR'
export const copyAs = 'Copiar como'
export const copyAsFormat = (format: string) => `Copiar como ${format}`
export const copiedAs = (links: string, format: string) => `Copiado: ${links} em ${format}`
export const plainText = 'texto'
