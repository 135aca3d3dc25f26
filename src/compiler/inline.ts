import type { PhrasingContent } from 'mdast'
import type { Inline } from '#domain/course/course.ts'
import type { Links } from './links.ts'
import type { Source } from './source.ts'

/** What a conversion needs to know about where it is. */
export type Context = { source: Source; links: Links }

/** Running text with its links resolved. Syntax that is not accepted was reported by the source. */
export function toInlines(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return joinTexts(nodes.flatMap((node) => toInline(node, context)))
}

function toInline(node: PhrasingContent, context: Context): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replace(/\s+/gu, ' ') }]
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }]
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: toInlines(node.children, context) }]
    case 'link': {
      const children = toInlines(node.children, context)
      const to = context.links.resolve(context.source, node.url, node)
      return to === null ? children : [{ kind: 'link', to, children }]
    }
    default:
      return []
  }
}

function joinTexts(nodes: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.kind === 'text' && last?.kind === 'text') last.text += node.text
    else joined.push(node)
  }
  return joined
}

/** The same text without the spaces that a removed marker or prefix left at its ends. */
export function trimInlines(nodes: Inline[]): Inline[] {
  const first = nodes[0]
  if (first?.kind === 'text') first.text = first.text.trimStart()
  const last = nodes.at(-1)
  if (last?.kind === 'text') last.text = last.text.trimEnd()
  return nodes.filter((node) => node.kind !== 'text' || node.text !== '')
}
