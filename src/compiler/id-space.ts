import type { Heading } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { shorten, type Id } from './ids.ts'
import type { Source } from './source.ts'

/** The ids of one namespace, each claimed once. */
export type IdSpace = {
  /** The id of a heading that must have one; its absence and its repetition are reported. */
  claim(source: Source, node: Heading, id: Id | null): string | null
  /** The id of something that may do without. */
  claimOptional(source: Source, id: Id | null): string | null
  has(id: string): boolean
}

/** A namespace; `where` names it in messages, as in "nesta página". */
export function createIdSpace(where: string, reserved: readonly string[] = []): IdSpace {
  const claimed = new Map<string, string>()
  const claimOptional = (source: Source, id: Id | null): string | null => {
    if (id === null || id.value === null) return null
    const first = claimed.get(id.value)
    if (first !== undefined) {
      source.error(
        id.at,
        'duplicate-id',
        `o id "${id.value}" já está em ${first}; cada id só pode aparecer uma vez ${where}.`,
      )
      return null
    }
    if (reserved.includes(id.value)) {
      source.error(id.at, 'reserved-id', `o id "${id.value}" é usado pelo app; escolha outro.`)
      return null
    }
    claimed.set(id.value, `${source.path}:${id.at.line}:${id.at.column}`)
    return id.value
  }
  return {
    claimOptional,
    claim(source, node, id) {
      if (id !== null) return claimOptional(source, id)
      source.error(
        node,
        'missing-id',
        `o título "${shorten(toString(node))}" não tem id; acrescente {#algum-id} no fim da linha.`,
      )
      return null
    },
    has: (id) => claimed.has(id),
  }
}
