import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { walkTree } from './walk-tree.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])

/** Letters beyond which a text is parsed in pieces: the parser's time grows with their square. */
const longText = 50_000

/** The tree of a Markdown text with the place of every node in it. */
export function parseMarkdown(text: string): Root {
  return text.length > longText ? parseInPieces(text) : parser.parse(text)
}

/**
 * The same tree, each second-level heading parsed with what is beneath it. Such a heading ends
 * whatever the grammar of content knows; only what it refuses anyway, such as code, goes on.
 */
export function parseInPieces(text: string): Root {
  const pieces = text.split(/^(?=## )/mu)
  const children: Root['children'] = []
  let offset = 0
  let line = 0
  for (const piece of pieces) {
    const tree = parser.parse(piece)
    walkTree(tree, (node) => move(node, offset, line))
    children.push(...tree.children)
    offset += piece.length
    line += piece.split(/\r\n|\r|\n/u).length - 1
  }
  return { type: 'root', children }
}

function move({ position }: Nodes, offset: number, line: number): void {
  if (position === undefined) return
  for (const point of [position.start, position.end]) {
    point.line += line
    point.offset = (point.offset ?? 0) + offset
  }
}
