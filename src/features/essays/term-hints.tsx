import { useDeferredValue, useMemo } from 'react'
import { Link } from 'react-router'
import type { NamedTerm } from '#domain/course/course.ts'
import { createTermFinder } from '#domain/course/term-uses.ts'
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
    <SidePart title="Termos do curso">
      <p className="mt-1 text-muted">
        {present.length === 0
          ? 'Os termos do glossário que o texto usar aparecem aqui, por qualquer dos seus nomes.'
          : `No seu texto: ${present.length} de ${terms.length}. É uma pista, não uma meta.`}
      </p>
      {present.length > 0 && <TermLinks terms={present} label="Termos no texto" />}
      {absent.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2.5 text-muted">
            {present.length === 0 ? 'Ver todos os termos' : 'Ver os que não aparecem'}
          </summary>
          <TermLinks terms={absent} label="Termos que não aparecem" />
        </details>
      )}
    </SidePart>
  )
}

function TermLinks({ terms, label }: { terms: readonly NamedTerm[]; label: string }) {
  return (
    <ul aria-label={label} className="mt-1 flex flex-wrap gap-x-5">
      {terms.map(({ id, name, lang }) => (
        <li key={id}>
          <Link to={paths.term(id)} lang={lang} className="inline-flex min-h-11 items-center">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
