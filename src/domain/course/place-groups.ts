import type { PlaceKind, PlaceLink } from './course.ts'
import * as words from '#words/place-kinds.ts'
import { foldText } from '../text/fold.ts'
import { findWord, queryWords } from '../text/text-hits.ts'

export type PlaceGroup = { kind: PlaceKind; label: string; places: PlaceLink[] }

/** In the order in which a reader meets them. */
const kinds: readonly PlaceKind[] = [
  'page',
  'chapter',
  'section',
  'stage',
  'concern',
  'item',
  'question',
  'essay',
  'term',
]

/** The word for one place of a kind, such as "Etapa do pipeline". */
export function placeKindName(kind: PlaceKind): string {
  return words.one[kind]
}

/** The word for many places of a kind, such as "Etapas do pipeline". */
export function placeKindLabel(kind: PlaceKind): string {
  return words.many[kind]
}

/** The places by kind, reading order kept within each; kinds without places are left out. */
export function groupPlaces(places: readonly PlaceLink[]): PlaceGroup[] {
  return kinds
    .map((kind) => ({
      kind,
      label: placeKindLabel(kind),
      places: places.filter((place) => place.kind === kind),
    }))
    .filter((group) => group.places.length > 0)
}

/**
 * The places whose title, or title and kind together, hold every word of the query, those that the
 * title alone answers first. An empty query finds all of them.
 *
 * @example findPlaces(places, 'etapa repositorio') // the stage "Repositório de Modelo"
 */
export function findPlaces(places: readonly PlaceLink[], query: string): PlaceLink[] {
  const sought = queryWords(query)
  if (sought.length === 0) return [...places]
  return places
    .map((place) => ({ place, rank: rankPlace(place, sought) }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((found) => found.place)
}

function rankPlace(place: PlaceLink, sought: readonly string[]): number | null {
  const title = foldText(place.title)
  const kind = foldText(placeKindName(place.kind))
  let rank = 0
  for (const word of sought) {
    const inTitle = findWord(title, word)
    if (inTitle === 'start') continue
    if (inTitle === 'inside') rank = Math.max(rank, 1)
    else if (findWord(kind, words.singular(word)) === 'start') rank = Math.max(rank, 2)
    else return null
  }
  return rank
}
