import type { PlaceKind, PlaceLink } from '#domain/course/course.ts'
import { findPlaces, groupPlaces, type PlaceGroup } from '#domain/course/place-groups.ts'
import { kindsText, parseKinds } from '#domain/links/chosen-kinds.ts'
import { queryWords } from '#domain/text/text-hits.ts'
import { useAddressQuery } from '#ui/use-address-query.ts'

export type PlaceFilter = ReturnType<typeof usePlaceFilter>

/** Which of the places are shown; the filter and the kinds live in the address. */
export function usePlaceFilter(places: readonly PlaceLink[]) {
  const [query, setQuery] = useAddressQuery('filtro')
  const [kindWords, setKindWords] = useAddressQuery('tipo')
  const chosen = parseKinds(kindWords)
  const found = findPlaces(places, query)
  const groups: PlaceGroup[] = groupPlaces(found).filter(
    ({ kind }) => chosen.size === 0 || chosen.has(kind),
  )
  const kinds = groupPlaces(places).map(({ kind, label }) => ({
    kind,
    label,
    count: found.filter((place) => place.kind === kind).length,
  }))
  return {
    query,
    setQuery,
    /** For marking them in the titles. */
    words: queryWords(query),
    kinds,
    chosen,
    setChosen: (next: ReadonlySet<PlaceKind>) => setKindWords(kindsText(next)),
    groups,
    shown: groups.flatMap((group) => group.places),
    isFiltered: query.trim() !== '' || chosen.size > 0,
    reset() {
      setQuery('')
      setKindWords('')
    },
  }
}
