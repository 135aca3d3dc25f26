import type { ReactNode } from 'react'
import type { Inline, Term } from '#domain/course/course.ts'
import { nameLanguage } from '#domain/course/name-language.ts'
import { splitHits } from '#domain/text/text-hits.ts'
import { Link } from '#ui/link.tsx'
import { MarkedText } from '#ui/marked-text.tsx'
import { paths } from '#paths.ts'
import { OtherNames } from './other-names.tsx'

export type TermEntryProps = {
  term: Term
  /** The folded words to mark; none outside of a search. */
  words: readonly string[]
  level: 2 | 3
}

/** One term of a list: names, definition, and the way to its own page. */
export function TermEntry({ term, words, level }: TermEntryProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="py-5 wide:grid wide:grid-cols-[17rem_minmax(0,1fr)] wide:gap-x-10">
      <div>
        <Heading className="font-serif text-xl leading-snug font-semibold">
          <Link
            to={paths.term(term.id)}
            lang={nameLanguage(term)}
            className="print-target -my-2 inline-block min-w-11 py-2 no-underline hover:underline"
          >
            <MarkedText parts={splitHits(term.name, words)} />
          </Link>
        </Heading>
        <OtherNames term={term} words={words} isStacked />
      </div>
      <p className="mt-1.5 max-w-measure text-pretty wide:mt-0">
        <MarkedInline nodes={term.definition} words={words} />
      </p>
    </article>
  )
}

type MarkedInlineProps = { nodes: readonly Inline[]; words: readonly string[] }

// A list of definitions is for scanning: links belong to the term's own page.
function MarkedInline({ nodes, words }: MarkedInlineProps): ReactNode {
  return nodes.map((node, index) => {
    switch (node.kind) {
      case 'text':
        return <MarkedText key={index} parts={splitHits(node.text, words)} />
      case 'code':
        return (
          <code key={index}>
            <MarkedText parts={splitHits(node.text, words)} />
          </code>
        )
      case 'strong':
        return (
          <strong key={index}>
            <MarkedInline nodes={node.children} words={words} />
          </strong>
        )
      case 'emphasis':
        return (
          <em key={index}>
            <MarkedInline nodes={node.children} words={words} />
          </em>
        )
      case 'link':
      case 'term':
        return <MarkedInline key={index} nodes={node.children} words={words} />
    }
  })
}
