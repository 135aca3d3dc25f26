import { toString } from 'mdast-util-to-string'
import { placeOf, type Place } from './diagnostics.ts'
import type { Part } from './outline.ts'
import type { Source } from './source.ts'

/**
 * An answer whose score the author has settled. It serves the author's checks at build time and
 * never reaches the browser.
 */
export type Example = { question: string; score: number; text: string; file: string; at: Place }

/** The `### Exemplos` of a question: lines of `- vale 0,5: resposta`. */
export function readExamples(source: Source, question: string, part: Part | undefined): Example[] {
  const nodes = part?.body ?? []
  return nodes.flatMap((node): Example[] => {
    if (node.type !== 'list') {
      source.error(node, 'unexpected-content', 'aqui só cabem linhas "- vale 0,5: resposta".')
      return []
    }
    return node.children.flatMap((item): Example[] => {
      const match = /^vale (\d(?:,\d+)?):\s+(.+)$/su.exec(toString(item).trim())
      const score = Number((match?.[1] ?? '').replace(',', '.'))
      const text = match?.[2]?.replace(/\s+/gu, ' ')
      if (text !== undefined && score <= 1) {
        return [{ question, score, text, file: source.path, at: placeOf(item) }]
      }
      source.error(
        item,
        'malformed-example',
        'esperava "- vale 0,5: resposta", com um valor de 0 a 1.',
      )
      return []
    })
  })
}
