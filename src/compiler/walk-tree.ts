import type { Nodes } from 'mdast'

/** Shows a node and all beneath it, each before its own children. */
export function walkTree(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) walkTree(child, see)
}
