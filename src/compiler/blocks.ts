import type { Blockquote, List, ListItem as ListItemNode, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, ListItem, Stage } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import { toInlines, trimInlines, type Context } from './inline.ts'

/** The element ids of a list item: its own first, then former ones. */
export type AnchorsOf = (item: ListItemNode) => string[]

/** Paragraphs, lists and complements. Other syntax was reported by the source. */
export function toBlocks(
  nodes: readonly RootContent[],
  context: Context,
  anchorsOf: AnchorsOf = () => [],
): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: trimInlines(toInlines(node.children, context)) }]
      case 'list':
        return [toList(node, context, anchorsOf)]
      case 'blockquote':
        return toComplement(node, context, anchorsOf)
      default:
        return []
    }
  })
}

function toList(node: List, context: Context, anchorsOf: AnchorsOf): Block {
  return {
    kind: 'list',
    ordered: node.ordered === true,
    items: node.children.map((item) => toItem(item, context, anchorsOf)),
  }
}

function toItem(node: ListItemNode, context: Context, anchorsOf: AnchorsOf): ListItem {
  const [first, ...rest] = node.children
  const anchors = anchorsOf(node)
  if (first?.type !== 'paragraph' || toString(first).trim() === '') {
    context.source.error(node, 'empty-item', 'o item da lista começa sem texto; escreva-o.')
    return { anchors, content: [], children: toBlocks(node.children, context, anchorsOf) }
  }
  return {
    anchors,
    content: trimInlines(toInlines(first.children, context)),
    children: toBlocks(rest, context, anchorsOf),
  }
}

const complementLabel = 'Complemento do app:'

// A quotation would read as words of the source; the label tells that they are ours.
function toComplement(node: Blockquote, context: Context, anchorsOf: AnchorsOf): Block[] {
  const first = node.children[0]
  const label = first?.type === 'paragraph' ? first.children[0] : undefined
  if (label?.type !== 'strong' || toString(label) !== complementLabel) {
    context.source.error(
      node,
      'unknown-quote',
      `uma citação (>) só serve para complementos e começa com **${complementLabel}**.`,
    )
    return []
  }
  return [{ kind: 'complement', blocks: toBlocks(node.children, context, anchorsOf) }]
}

/** All words of some blocks, a space between one piece and the next. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.children)
    case 'list':
      return block.items
        .map((item) => `${plainText(item.content)} ${blocksText(item.children)}`)
        .join(' ')
    case 'complement':
      return blocksText(block.blocks)
    case 'stages':
      return block.stages.map(stepText).join(' ')
    case 'concerns':
      return block.concerns.map(stepText).join(' ')
  }
}

/** All words of a stage or a concern. */
export function stepText(step: Step): string {
  const { title, remark, description } = step
  const outcomes = step.decision == null ? [] : [step.decision.yes, step.decision.no]
  const parts = [title, remark ?? '', plainText(description)]
  return [...parts, ...outcomes.map(({ label, content }) => `${label} ${plainText(content)}`)].join(
    ' ',
  )
}
type Step = Pick<Stage, 'title' | 'remark' | 'description'> & Partial<Pick<Stage, 'decision'>>
