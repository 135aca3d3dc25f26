import { Fragment } from 'react'
import { excerptHits, findSpans, markHits } from '#domain/search/mark-hits.ts'
import type { SearchHit } from '#domain/search/search-engine.ts'
import { MarkedText } from '#ui/marked-text.tsx'

/** The title with its hits, and those other names by which the place was found. */
export function HitTitle({ hit: { entry, terms } }: { hit: SearchHit }) {
  const found = entry.names.filter((name) => findSpans(name, terms).length > 0)
  // A term goes by both languages, whatever part of it was found.
  const names = found.length > 0 || entry.kind !== 'term' ? found : entry.names.slice(0, 1)
  return (
    <span className="font-semibold">
      <MarkedText parts={markHits(entry.title, terms)} />
      {names.map((name) => (
        <Fragment key={name}>
          {' · '}
          <span className="font-normal">
            <MarkedText parts={markHits(name, terms)} />
          </span>
        </Fragment>
      ))}
    </span>
  )
}

/** Where the place stands, and the words around the hit. */
export function HitContext({ hit: { entry, terms }, length }: { hit: SearchHit; length: number }) {
  return (
    <>
      {entry.trail !== '' && entry.kind !== 'term' && (
        <span className="block text-[0.9375rem] text-muted">
          <MarkedText parts={markHits(entry.trail, terms)} />
        </span>
      )}
      {entry.text !== '' && (
        <span className="mt-0.5 block text-base">
          <MarkedText parts={excerptHits(entry.text, terms, length)} />
        </span>
      )}
    </>
  )
}
