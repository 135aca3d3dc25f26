import type { PlaceKind } from '../course/course.ts'
import { placeKindLabel } from '../course/place-groups.ts'

export type HitGroup<Hit> = { kind: PlaceKind; label: string; hits: Hit[] }

/** The hits by kind: the kind of the best hit first, and within each the best hit first. */
export function groupHits<Hit extends { kind: PlaceKind }>(hits: readonly Hit[]): HitGroup<Hit>[] {
  const groups = new Map<PlaceKind, HitGroup<Hit>>()
  for (const hit of hits) {
    const { kind } = hit
    const group = groups.get(kind)
    if (group === undefined) groups.set(kind, { kind, label: placeKindLabel(kind), hits: [hit] })
    else group.hits.push(hit)
  }
  return [...groups.values()]
}
