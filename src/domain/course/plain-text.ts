import type { Inline } from './course.ts'

/** The words of running text without its marks: `**três** dias` reads "três dias". */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text' || node.kind === 'code' ? node.text : plainText(node.children),
    )
    .join('')
}
