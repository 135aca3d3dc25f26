import type { ReviewItem } from '#domain/review/review-item.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/review.ts'
import { paths } from '#paths.ts'
import { itemName } from './wording.ts'

/** What was missed and not yet held on two days since, each with the way to where it is taught. */
export function WeakList({ items }: { items: readonly ReviewItem[] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="fracos" className="mt-12 max-w-measure">
      <h2 id="fracos" className="font-serif text-2xl font-semibold">
        {words.stillWeak}
      </h2>
      <p className="mt-2 text-muted">{words.stillWeakNote}</p>
      <ul className="mt-3 gap-x-10 font-sans sm:columns-2">
        {items.map((item) => (
          <li key={item.id} className="break-inside-avoid">
            <Link
              to={
                item.kind === 'question'
                  ? paths.question(item.question.id)
                  : paths.term(item.term.id)
              }
              className="flex min-h-11 items-center border-b border-rule py-2 leading-snug"
            >
              {itemName(item)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
