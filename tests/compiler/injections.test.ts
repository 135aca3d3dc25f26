import { describe, expect, it } from 'vitest'
import { injections } from '../support/injections.ts'
import { compile, readBase, rewrite } from './fixtures.ts'

const base = await readBase()

/** Each place where an author's words stand, by the words of the small course there. */
const places = [
  ['guia/01-motivo.md', 'Abertura do capítulo.'],
  ['guia/01-motivo.md', 'Motivo'],
  ['guia/02-fluxo.md', 'Reunir dados.'],
  ['questionario.md', 'Por que medir?'],
  ['questionario.md', 'Para ver a **deriva**.'],
  ['questionario.md', 'Ver a deriva'],
  ['redacao.md', 'Discuta os ganhos.'],
  ['glossario.md', 'Mudança dos dados.'],
  ['glossario.md', 'Deriva)'],
] as const

/** Every text under a key that a page makes an address of. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(?:address|href|url|to)$/.test(key)
      ? [inner]
      : addressesIn(inner),
  )
}

describe.each(places)('in %s, in place of “%s”,', (path, words) => {
  it.each(injections)('%s is a fault that is told or text', (injection) => {
    const content = rewrite(base, { [path]: (text) => text.replace(words, () => injection) })
    const { course, diagnostics } = compile(content)
    expect(course === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    for (const address of addressesIn(course)) expect(address).toMatch(/^(?:\/(?!\/)|https:\/\/)/)
  })
})
