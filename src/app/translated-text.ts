/*
 * Translators of pages (the browser's own, extensions) put each text into a `font` element of
 * theirs, behind React's back. React then removes a text from a parent that no longer holds it, and
 * the whole page falls. Both ways in which it touches a child look for what stands in its place.
 */

/** What stands in `parent` where `node` stood: itself, or what a translator has put around it. */
function standIn(parent: Node, node: Node): Node | null {
  let known: Node | null = node
  while (known !== null && known.parentNode !== parent) known = known.parentNode
  return known
}

export function bearTranslators(): void {
  const { removeChild, insertBefore } = Node.prototype

  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const known = standIn(this, child)
    // A translator that has thrown the text away has already done what is asked.
    if (known !== null) removeChild.call(this, known)
    return child
  }

  Node.prototype.insertBefore = function <New extends Node>(
    this: Node,
    node: New,
    child: Node | null,
  ): New {
    insertBefore.call(this, node, child && standIn(this, child))
    return node
  }
}
