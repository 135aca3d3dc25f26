/* What a document says about itself before its text: YAML front matter, as flat keys only. */
import type { Notes } from './notes.ts'

export type DocumentHead = {
  title: string | null
  name: string | null
  description: string | null
  lang: string | null
  scope: string | null
  hasLab: boolean
}

const longestHead = 200
const keyLine = /^([\p{L}_][\p{L}\p{N}_-]{0,60}):(?:\s+(.*))?$/u

const meanings: Record<string, keyof DocumentHead> = {
  titulo: 'name',
  título: 'title',
  title: 'title',
  descricao: 'description',
  descrição: 'description',
  description: 'description',
  descripcion: 'description',
  descripción: 'description',
  lang: 'lang',
  language: 'lang',
  idioma: 'lang',
  chave: 'scope',
  laboratorio: 'hasLab',
}

/**
 * Reads front matter; `from` is the index of the first line behind it. A first `---` that begins
 * none stays what it is, a rule.
 */
export function takeHead(
  texts: readonly string[],
  notes: Notes,
): { head: DocumentHead; from: number } {
  const head: DocumentHead = {
    title: null,
    name: null,
    description: null,
    lang: null,
    scope: null,
    hasLab: false,
  }
  const start = texts.findIndex((text) => text.trim() !== '')
  const end = texts
    .slice(start + 1, start + 1 + longestHead)
    .findIndex((text) => /^(?:---|\.\.\.)\s*$/u.test(text))
  const inside = end < 0 ? [] : texts.slice(start + 1, start + 1 + end)
  const isHead =
    texts[start]?.trim() === '---' &&
    end > 0 &&
    keyLine.test(inside[0] ?? '') &&
    inside.every((text) => keyLine.test(text) || /^(?:\s+\S|- |#|\s*$)/u.test(text))
  if (!isHead) return { head, from: 0 }
  inside.forEach((text, at) => {
    const match = keyLine.exec(text)
    if (match === null) return
    const key = (match[1] ?? '').toLowerCase()
    const value = unquoted((match[2] ?? '').trim())
    const meaning = Object.hasOwn(meanings, key) ? meanings[key] : undefined
    const isRefused = meaning === 'scope' && !/^[a-z0-9-]{1,60}$/u.test(value)
    if (meaning === undefined || value === '' || isRefused)
      notes.add('descartado', start + at + 2, `a chave "${key}" do cabeçalho`)
    else if (meaning === 'hasLab') head.hasLab = value === 'true'
    else head[meaning] = value.slice(0, 500)
  })
  return { head, from: start + end + 2 }
}

function unquoted(value: string): string {
  if (value.startsWith('"') && value.endsWith('"') && value.length > 1) {
    try {
      const read: unknown = JSON.parse(value)
      if (typeof read === 'string') return read
    } catch {
      // YAML knows escapes that JSON does not; the text between the quotes is close enough.
      return value.slice(1, -1)
    }
  }
  return /^'.*'$/u.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}
