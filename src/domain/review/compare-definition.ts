/*
 * Which words of a definition a learner's own words touch on. It is no mark: it shows where to look
 * when judging, for the same may be said in other words.
 */
import { tokenize } from '../reading/tokenize.ts'
import { createSpelling, mendSlip } from '../reading/typo.ts'
import type { TextPart } from '../text/text-hits.ts'

export type DefinitionComparison = {
  /** The definition, cut where found words begin and end; nothing added or lost. */
  parts: TextPart[]
  found: number
  /** Words of the definition that carry meaning, each counted once. */
  total: number
}

/** Hold a typed definition against the real one, word stem by word stem. */
export function compareDefinition(typed: string, definition: string): DefinitionComparison {
  const wanted = tokenize(definition).filter((token) => !token.stop)
  const stems = new Set(wanted.map((token) => token.stem))
  const spelling = createSpelling(stems, [])
  const given = new Set(
    tokenize(typed)
      .filter((token) => !token.stop)
      .map((token) => mendSlip(token.word, spelling) ?? token.stem),
  )
  const parts: TextPart[] = []
  let done = 0
  for (const token of wanted) {
    if (!given.has(token.stem)) continue
    if (token.start > done) parts.push({ text: definition.slice(done, token.start), hit: false })
    parts.push({ text: definition.slice(token.start, token.end), hit: true })
    done = token.end
  }
  if (done < definition.length) parts.push({ text: definition.slice(done), hit: false })
  return {
    parts,
    found: [...stems].filter((stem) => given.has(stem)).length,
    total: stems.size,
  }
}
