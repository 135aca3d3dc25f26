import type { LinkFormat } from '#domain/links/link-formats.ts'

export const formatNames: Record<LinkFormat, string> = {
  markdown: 'Markdown',
  html: 'HTML',
  text: 'texto',
}

/** @example countLinks(2) // '2 links' */
export function countLinks(count: number): string {
  return count === 1 ? '1 link' : `${count} links`
}

export function countAddresses(count: number): string {
  if (count === 0) return 'Nenhum endereço'
  return count === 1 ? '1 endereço' : `${count} endereços`
}

/** @example sayCopied(12, 'markdown') // 'Copiado: 12 links em Markdown' */
export function sayCopied(count: number, format: LinkFormat): string {
  return `Copiado: ${countLinks(count)} em ${formatNames[format]}`
}

/** What the box that selects everything in sight is called. */
export function selectAllName(count: number, isFiltered: boolean): string {
  if (!isFiltered) return `Selecionar todos os ${countAddresses(count)}`
  return count === 1
    ? 'Selecionar o endereço do filtro'
    : `Selecionar os ${count} endereços do filtro`
}
