/*
 * Sets words apart on the page by the CSS Custom Highlight API: ranges over the text, no element
 * added, so React's tree stays its own. Browsers without it show the page as it is.
 */
import { findSpans } from '#domain/search/mark-hits.ts'
import './highlight-words.css'

const highlightName = 'busca'

/** Long enough to find the words after the page has moved, short enough not to read over them. */
const shownFor = 8_000

/** Marks the terms in the page's main part for a moment; the answer takes the marks away at once. */
export function highlightWords(terms: readonly string[]): () => void {
  const main = document.querySelector('main')
  if (main === null || typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => {}
  const ranges = findRanges(main, terms)
  if (ranges.length === 0) return () => {}
  const highlight = new Highlight(...ranges)
  CSS.highlights.set(highlightName, highlight)
  const clear = () => {
    // A later arrival has marks of its own under the same name.
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName)
    clearTimeout(timer)
  }
  const timer = setTimeout(clear, shownFor)
  return clear
}

function findRanges(root: HTMLElement, terms: readonly string[]): Range[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    // Ways elsewhere and things to press are not what was searched.
    if (node.parentElement?.closest('nav, button, svg')) continue
    for (const { start, end } of findSpans(node.textContent ?? '', terms)) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  return ranges
}
