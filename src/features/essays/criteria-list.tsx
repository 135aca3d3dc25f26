import type { Essay } from '#domain/course/course.ts'
import type { EssayWork } from '#domain/progress/progress.ts'
import { isMet } from '#domain/essays/essay-lookup.ts'
import { useEssayActions } from '#state/essay-actions.ts'
import { Link } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import * as words from '#words/essay.ts'
import { SidePart } from './side-part.tsx'

export type CriteriaListProps = { essay: Essay; ticks: EssayWork['ticks'] }

/** What the text can be held against; the learner decides, and nothing is added up to a mark. */
export function CriteriaList({ essay, ticks }: CriteriaListProps) {
  const { tickCriterion } = useEssayActions()
  const isReady = useHydrated()
  const met = essay.criteria.filter((criterion) => isMet(ticks, criterion)).length
  return (
    <SidePart title={words.criteria}>
      <p className="mt-1 text-muted">{words.criteriaMet(met, essay.criteria.length)}</p>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {essay.criteria.map((criterion) => (
          <li key={criterion.id} className="py-1">
            <label className="flex min-h-11 cursor-pointer gap-3 py-2 leading-snug">
              <input
                type="checkbox"
                checked={isMet(ticks, criterion)}
                disabled={!isReady}
                onChange={(event) => tickCriterion(essay.id, criterion.id, event.target.checked)}
                className="mt-0.5 size-5 shrink-0 accent-accent"
              />
              {criterion.text}
            </label>
            {criterion.source && (
              <Link
                to={criterion.source.address}
                aria-label={words.rereadSource(criterion.source.title)}
                className="ml-8 inline-flex min-h-11 items-center text-[0.9375rem]"
              >
                {criterion.source.title}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </SidePart>
  )
}
