/*
 * Draws running text and simple blocks. The types say only what can be drawn; whoever has a
 * richer document hands over the parts that fit.
 */
import { useContext, type ReactNode } from 'react'
import { Link } from './link.tsx'
import { TermContext } from './term-context.ts'

export type RichTextNode =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: RichTextNode[] }
  | { kind: 'link'; to: string; children: RichTextNode[] }
  | { kind: 'term'; term: string; lang?: string; children: RichTextNode[] }

export type RichTextBlock =
  | { kind: 'paragraph'; children: RichTextNode[] }
  | { kind: 'list'; ordered: boolean; items: RichTextItem[] }

export type RichTextItem = {
  anchors: string[]
  content: RichTextNode[]
  children: RichTextBlock[]
}

export function RichText({ nodes }: { nodes: RichTextNode[] }): ReactNode {
  return nodes.map((node, index) => <Node key={index} node={node} />)
}

function Node({ node }: { node: RichTextNode }): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return <code>{node.text}</code>
    case 'strong':
      return (
        <strong>
          <RichText nodes={node.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <RichText nodes={node.children} />
        </em>
      )
    case 'link':
      return node.to.startsWith('/') ? (
        <Link to={node.to} className="print-target">
          <RichText nodes={node.children} />
        </Link>
      ) : (
        <a href={node.to} rel="noreferrer">
          <RichText nodes={node.children} />
        </a>
      )
    case 'term':
      return (
        <Term term={node.term}>
          <Foreign lang={node.lang}>
            <RichText nodes={node.children} />
          </Foreign>
        </Term>
      )
  }
}

/** Words in another language than the page's, so that they are read out in it. */
function Foreign({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}

function Term({ term, children }: { term: string; children: ReactNode }) {
  return useContext(TermContext)(term, children)
}

export type ProseProps = {
  blocks: RichTextBlock[]
  /** What to put behind an item that can be linked to. */
  afterItem?: (anchor: string, item: RichTextItem) => ReactNode
}

/** Paragraphs and lists, set for reading. */
export function Prose({ blocks, afterItem }: ProseProps) {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph') {
      return (
        <p key={index}>
          <RichText nodes={block.children} />
        </p>
      )
    }
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List key={index}>
        {block.items.map((item, position) => (
          <Item key={item.anchors[0] ?? position} item={item} afterItem={afterItem} />
        ))}
      </List>
    )
  })
}

function Item({ item, afterItem }: { item: RichTextItem; afterItem: ProseProps['afterItem'] }) {
  const [anchor, ...former] = item.anchors
  return (
    <li id={anchor} tabIndex={anchor === undefined ? undefined : -1}>
      <FormerAnchors ids={former} />
      <RichText nodes={item.content} />
      {anchor !== undefined && afterItem?.(anchor, item)}
      <Prose blocks={item.children} {...(afterItem && { afterItem })} />
    </li>
  )
}

/** Empty targets that keep old links alive where an id was renamed. */
export function FormerAnchors({ ids }: { ids: string[] }) {
  return ids.map((id) => <span key={id} id={id} tabIndex={-1} />)
}
