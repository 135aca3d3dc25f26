import { useDeferredValue, useMemo } from 'react'
import type { NamedTerm } from '#domain/course/course.ts'
import { createTermFinder } from '#domain/course/term-uses.ts'
import { Link } from '#ui/link.tsx'
import { useFirstOf } from '#ui/use-first-of.tsx'
import * as words from '#words/essay.ts'
import { paths } from '#paths.ts'
import { SidePart } from './side-part.tsx'

export type TermHintsProps = { terms: readonly NamedTerm[]; text: string }

/** Which of the course's terms the text names; a hint for rereading, not a target. */
export function TermHints({ terms, text }: TermHintsProps) {
  // A long text is searched when the typing leaves time for it.
  const read = useDeferredValue(text)
  const find = useMemo(() => createTermFinder(terms), [terms])
  const used = useMemo(() => new Set(find(read).map(({ id }) => id)), [find, read])
  const present = terms.filter(({ id }) => used.has(id))
  const absent = terms.filter(({ id }) => !used.has(id))
  return (
    <SidePart title={words.courseTerms}>
      <p className="mt-1 text-muted">
        {present.length === 0 ? words.termsHint : words.termsUsed(present.length, terms.length)}
      </p>
      {present.length > 0 && <TermLinks terms={present} label={words.termsInText} />}
      {absent.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2.5 text-muted">
            {present.length === 0 ? words.seeAllTerms : words.seeAbsentTerms}
          </summary>
          <TermLinks terms={absent} label={words.termsAbsent} />
        </details>
      )}
    </SidePart>
  )
}

/** More of them would be no hint, and weigh more than the rest of the page. */
const termsAtOnce = 60

function TermLinks({ terms, label }: { terms: readonly NamedTerm[]; label: string }) {
  const { first, more } = useFirstOf(terms, termsAtOnce)
  return (
    <>
      <ul aria-label={label} className="mt-1 flex flex-wrap gap-x-5">
        {first.map(({ id, name, lang }) => (
          <li key={id}>
            <Link to={paths.term(id)} lang={lang} className="inline-flex min-h-11 items-center">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
