import type { PlaceKind } from '../course/course.ts'
import { placeKindLabel } from '../course/place-groups.ts'
import type { SearchHit } from './search-engine.ts'

export type HitGroup = { kind: PlaceKind; label: string; hits: SearchHit[] }

/** The hits by kind: the kind of the best hit first, and within each the best hit first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<PlaceKind, HitGroup>()
  for (const hit of hits) {
    const { kind } = hit.entry
    const group = groups.get(kind)
    if (group === undefined) groups.set(kind, { kind, label: placeKindLabel(kind), hits: [hit] })
    else group.hits.push(hit)
  }
  return [...groups.values()]
}
