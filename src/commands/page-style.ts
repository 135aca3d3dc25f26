/*
 * The part of the app's styles that a page is painted with, to stand in the page itself: a file of
 * its own would hold up the first paint for as long as it takes to ask for it. The app brings the
 * whole along, for what it shows later.
 */
import { type ChildNode, parse } from 'postcss'

/** A piece of a stylesheet: words alone, or a block around others. */
type Piece = {
  /** Each selector by the classes without which it matches nothing; null: it may always match. */
  selectors: readonly (readonly string[])[] | null
  /** The text, or what stands before the block. */
  text: string
  children: readonly Piece[] | null
}

/** Makes the function that picks from a stylesheet what a page's HTML may need, in its order. */
export function createStylePicker(stylesheet: string): (html: string) => string {
  const pieces = toPieces(parse(stylesheet).nodes)
  return (html) => {
    const classes = classesIn(html)
    return pieces.map((piece) => pick(piece, classes)).join('')
  }
}

function pick({ selectors, text, children }: Piece, classes: ReadonlySet<string>): string {
  const isNeeded = selectors?.some((needed) => needed.every((name) => classes.has(name))) ?? true
  if (!isNeeded) return ''
  if (children === null) return text
  const inside = children.map((child) => pick(child, classes)).join('')
  return inside === '' ? '' : `${text}{${inside}}`
}

function toPieces(nodes: readonly ChildNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'comment') return []
    if (node.type === 'decl')
      return [{ selectors: null, text: `${node.toString()};`, children: null }]
    if (node.type === 'rule') {
      const selectors = node.selectors.map(neededClasses)
      return [{ selectors, text: node.selector, children: toPieces(node.nodes) }]
    }
    const text = `@${node.name} ${node.params}`
    // Such as the order of the layers, which has no block.
    if (node.nodes === undefined) return [{ selectors: null, text: `${text};`, children: null }]
    return [{ selectors: null, text, children: toPieces(node.nodes) }]
  })
}

/** What must not match, and choices, of which one is enough. */
const negation = /:not\((?:[^()]|\([^()]*\))*\)/gu
const choice = /\((?:[^()]|\([^()]*\))*,(?:[^()]|\([^()]*\))*\)/gu
const attribute = /\[[^\]]*\]/gu
const className = /\.([^\s.#:[\]()>+~,*]+)/gu

function neededClasses(selector: string): string[] {
  const sure = [negation, choice, attribute].reduce(
    (text, part) => text.replaceAll(part, ''),
    withoutEscapes(selector),
  )
  return [...sure.matchAll(className)].map(([, name = '']) => withCharacters(name))
}

/** What is escaped belongs to a name, whatever it would mean otherwise: it is set out of the way. */
function withoutEscapes(selector: string): string {
  return selector.replaceAll(
    /\\(?:([\da-f]{1,6})\s?|(.))/giu,
    (_, hex: string | undefined, character = '') =>
      String.fromCharCode(
        0xe000 + (hex === undefined ? character.charCodeAt(0) : parseInt(hex, 16)),
      ),
  )
}

function withCharacters(name: string): string {
  return name.replaceAll(/[\uE000-\uE07F]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xe000),
  )
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

function classesIn(html: string): Set<string> {
  const lists = html.matchAll(/ class="([^"]*)"/gu)
  return new Set(
    [...lists].flatMap(([, list = '']) =>
      list
        .replaceAll(/&([a-z0-9#]+);/gu, (whole, name: string) => characters[name] ?? whole)
        .split(' '),
    ),
  )
}
