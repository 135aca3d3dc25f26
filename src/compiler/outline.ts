import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { fileStart } from './diagnostics.ts'
import { shorten } from './ids.ts'
import type { Source } from './source.ts'

/** A heading with what stands under it: first the text, then the parts of the next level. */
export type Part = { heading: Heading; title: string; body: RootContent[]; parts: Part[] }

/**
 * The tree of headings of a file, whose one first-level heading is the root. `deepest` is the last
 * level that this kind of file knows. Null when there is no root to hang the rest on.
 */
export function outline(source: Source, deepest: number): Part | null {
  if (!source.tree.children.some((node) => node.type === 'heading' && node.depth === 1)) {
    source.error(fileStart, 'missing-title', 'falta o título do arquivo (uma linha # …).')
    return null
  }
  const path: Part[] = []
  let root: Part | null = null
  for (const node of source.tree.children) {
    const open = path.at(-1)
    if (node.type !== 'heading') {
      if (open !== undefined) open.body.push(node)
      else if (root === null) {
        source.error(node, 'unexpected-content', 'antes do título (# …) não pode haver texto.')
      }
      continue
    }
    const part: Part = { heading: node, title: titleOf(node), body: [], parts: [] }
    if (part.title === '') source.error(node, 'empty-heading', 'o título está vazio; escreva-o.')
    if (node.depth === 1) {
      if (root !== null) {
        const known = `já há o título "${shorten(root.title)}"`
        source.error(node, 'second-title', `${known}; os demais começam com ##.`)
        source.idOf(node)
        // What follows is read on as if the stray title were not there.
        path.splice(0, path.length, { ...part, parts: root.parts })
        continue
      }
      root = part
      path.splice(0, path.length, part)
      continue
    }
    if (node.depth > deepest) {
      source.error(
        node,
        'unknown-heading',
        `títulos deste nível (${'#'.repeat(node.depth)}) não são usados neste arquivo.`,
      )
      source.idOf(node)
      continue
    }
    const parent = path[node.depth - 2]
    if (parent === undefined) {
      source.error(
        node,
        'heading-level',
        `o título salta um nível: antes de ${'#'.repeat(node.depth)} falta um ${'#'.repeat(node.depth - 1)}.`,
      )
      source.idOf(node)
      continue
    }
    parent.parts.push(part)
    path.splice(node.depth - 1, path.length, part)
  }
  return root
}

function titleOf(heading: Heading): string {
  return toString(heading).replace(/\s+/gu, ' ').trim()
}
