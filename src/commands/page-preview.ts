/* Which picture a page is shared with: a chapter has its own, other pages that of their part. */

/** In pixels; the shape that messengers show whole. */
export const previewSize = { width: 1200, height: 630 }

/** The address of the page whose picture this one is shared with. */
export function previewAddress(address: string): string {
  const [part = '', chapter] = address.slice(1).split('/')
  if (part === '404') return '/'
  return part === 'guia' && chapter !== undefined ? address : `/${part}`
}

/** `/guia/pipeline` → `/previas/guia-pipeline.png`. */
export function previewFile(address: string): string {
  const name = previewAddress(address).slice(1).replaceAll('/', '-')
  return `/previas/${name === '' ? 'inicio' : name}.png`
}
