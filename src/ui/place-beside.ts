/** Pixels between the words, the panel and the edges of the window. */
const gap = 6
const edge = 8

/**
 * Puts a fixed panel under the words it belongs to, or above them where there is no room. It stays
 * within the passage around the words, so that it covers no margin note. The styles are set on the
 * object because the security policy refuses them in the markup.
 */
export function placeBeside(words: HTMLElement, panel: HTMLElement): void {
  const lines = words.getClientRects()
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (first === undefined || last === undefined) return
  const { clientWidth, clientHeight } = document.documentElement
  const passage = words.closest('p, li, h2, h3')?.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel

  const rightmost =
    Math.min(clientWidth - edge, Math.max(passage?.right ?? 0, width + edge)) - width
  const left = Math.max(edge, Math.min(last.left, rightmost))
  const below = last.bottom + gap
  const fitsBelow = below + height <= clientHeight - edge
  const above = first.top - gap - height
  const top = fitsBelow || above < edge ? below : above
  panel.style.left = `${left}px`
  panel.style.top = `${top}px`
}

/** Whether any of the words can still be seen in the window. */
export function isInView(words: HTMLElement): boolean {
  const { top, bottom } = words.getBoundingClientRect()
  return bottom >= 0 && top <= document.documentElement.clientHeight
}
