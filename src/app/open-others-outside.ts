/**
 * Within a frame, links to other sites open in a tab of their own: most sites refuse to be shown in
 * a frame, and the way back would be the host page's. Returns the way out.
 */
export function openOthersOutside(page: Document): () => void {
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link === null || !/^https?:$/.test(link.protocol)) return
    if (link.origin === page.location.origin) return
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
  page.addEventListener('click', onClick, { capture: true })
  return () => page.removeEventListener('click', onClick, { capture: true })
}
