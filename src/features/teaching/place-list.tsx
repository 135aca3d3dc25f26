import type { PlaceLink } from '#domain/course/course.ts'
import type { PlaceGroup } from '#domain/course/place-groups.ts'
import type { SiteRoot } from '#domain/links/link-list.ts'
import { useFirstOf } from '#ui/use-first-of.tsx'
import { selectAllOf } from '#words/addresses.ts'
import { PlaceRow } from './place-row.tsx'
import { SelectBox } from './select-box.tsx'
import type { Outcome } from './use-outcome.ts'
import type { Selection } from './use-selection.ts'

export type PlaceListProps = {
  group: PlaceGroup
  root: SiteRoot
  words: readonly string[]
  selection: Selection
  outcome: Outcome | null
  onCopy: (place: PlaceLink) => void
  onQr: (place: PlaceLink) => void
}

/** Who looks for one of more places than this takes the filter. */
const placesAtOnce = 60

/** The places of one kind. */
export function PlaceList(props: PlaceListProps) {
  const { group, selection, outcome } = props
  const headingId = `tipo-${group.kind}`
  const selectedCount = selection.of(group.places).length
  const { first, more } = useFirstOf(group.places, placesAtOnce)
  const isComplete = selectedCount === group.places.length
  return (
    <section aria-labelledby={headingId} className="mt-6">
      <div className="flex break-after-avoid items-center gap-x-1 border-b border-edge">
        <SelectBox
          label={selectAllOf(group.label)}
          checked={isComplete}
          isPartial={selectedCount > 0 && !isComplete}
          onChange={(isSelected) => selection.set(group.places, isSelected)}
        />
        <h3 id={headingId} className="py-1.5 font-serif text-xl font-semibold">
          {group.label}
        </h3>
      </div>
      <ul className="divide-y divide-rule border-b border-rule">
        {first.map((place) => (
          <PlaceRow
            key={place.address}
            place={place}
            root={props.root}
            words={props.words}
            isSelected={selection.has(place)}
            outcome={outcome?.of === place.address ? outcome : null}
            onSelect={(isSelected) => selection.set([place], isSelected)}
            onCopy={() => props.onCopy(place)}
            onQr={() => props.onQr(place)}
          />
        ))}
      </ul>
      {more}
    </section>
  )
}
