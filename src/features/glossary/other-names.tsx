import { Fragment } from 'react'
import type { Term } from '#domain/course/course.ts'
import { splitHits } from '#domain/text/text-hits.ts'
import { MarkedText } from '#ui/marked-text.tsx'
import { otherNames } from './term-names.ts'

export type OtherNamesProps = {
  term: Term
  /** The folded words to mark; none outside of a search. */
  words: readonly string[]
  /** One name a line where the names have a column of their own. */
  isStacked?: boolean
}

/** What else the term is called, each name in its own language. */
export function OtherNames({ term, words, isStacked = false }: OtherNamesProps) {
  const names = otherNames(term)
  if (names.length === 0) return null
  return (
    <p className="font-sans text-base leading-snug text-muted">
      {names.map((name, index) => (
        <Fragment key={name.text}>
          {index > 0 && <span className={isStacked ? 'wide:hidden' : ''}> · </span>}
          <span lang={name.lang} className={isStacked ? 'wide:block' : ''}>
            <MarkedText parts={splitHits(name.text, words)} />
          </span>
        </Fragment>
      ))}
    </p>
  )
}
