/* The record of published ids, which the compiler holds content against. */
import type { ContentText } from './former-content.ts'

const areas: Record<string, string> = {
  'questionario.md': 'questionario',
  'redacao.md': 'redacao',
  'glossario.md': 'glossario',
}

/** Every id of the files by its full name, in reading order. */
export function writeLock(files: readonly ContentText[]): ContentText {
  const ids = files.flatMap(({ path, text }) => {
    const area = areas[path]
    return area === undefined ? chapterIds(text) : itemIds(area, text)
  })
  return { path: 'ids.lock.json', text: `${JSON.stringify({ version: 1, ids }, null, 2)}\n` }
}

// Outside of code spans nothing in content may look like this, and no code span ends a line so.
const marker = /\{#([a-z0-9-]+)\}\s*$/u

function chapterIds(text: string): string[] {
  const found = markersOf(text)
  const [chapter, ...inner] = found
  if (chapter === undefined) return []
  return [`guia/${chapter.id}`, ...inner.map(({ id }) => `guia/${chapter.id}#${id}`)]
}

function itemIds(area: string, text: string): string[] {
  let item = ''
  return markersOf(text).map(({ id, isHeading }) => {
    if (isHeading) item = id
    return isHeading ? `${area}/${id}` : `${area}/${item}#${id}`
  })
}

function markersOf(text: string): { id: string; isHeading: boolean }[] {
  return text.split('\n').flatMap((line) => {
    const id = marker.exec(line)?.[1]
    return id === undefined ? [] : [{ id, isHeading: line.startsWith('#') }]
  })
}
