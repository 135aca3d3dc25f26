import type { PlaceKind, PlaceLink } from './course.ts'
import { foldText } from '../text/fold.ts'
import { findWord, queryWords } from '../text/text-hits.ts'

export type PlaceGroup = { kind: PlaceKind; label: string; places: PlaceLink[] }

/** In the order in which a reader meets them, with the word for many and the word for one. */
const kinds: readonly { kind: PlaceKind; label: string; single: string }[] = [
  { kind: 'page', label: 'Páginas', single: 'Página' },
  { kind: 'chapter', label: 'Capítulos', single: 'Capítulo' },
  { kind: 'section', label: 'Seções', single: 'Seção' },
  { kind: 'stage', label: 'Etapas do pipeline', single: 'Etapa do pipeline' },
  { kind: 'concern', label: 'Considerações transversais', single: 'Consideração transversal' },
  { kind: 'item', label: 'Itens', single: 'Item' },
  { kind: 'question', label: 'Perguntas', single: 'Pergunta do questionário' },
  { kind: 'essay', label: 'Redações', single: 'Redação' },
  { kind: 'term', label: 'Termos do glossário', single: 'Termo do glossário' },
]

/** The word for one place of a kind, such as "Etapa do pipeline". */
export function placeKindName(kind: PlaceKind): string {
  return kinds.find((entry) => entry.kind === kind)?.single ?? ''
}

/** The word for many places of a kind, such as "Etapas do pipeline". */
export function placeKindLabel(kind: PlaceKind): string {
  return kinds.find((entry) => entry.kind === kind)?.label ?? ''
}

/** The places by kind, reading order kept within each; kinds without places are left out. */
export function groupPlaces(places: readonly PlaceLink[]): PlaceGroup[] {
  return kinds
    .map(({ kind, label }) => ({
      kind,
      label,
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
  const words = queryWords(query)
  if (words.length === 0) return [...places]
  return places
    .map((place) => ({ place, rank: rankPlace(place, words) }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((found) => found.place)
}

function rankPlace(place: PlaceLink, words: readonly string[]): number | null {
  const title = foldText(place.title)
  const kind = foldText(placeKindName(place.kind))
  let rank = 0
  for (const word of words) {
    const inTitle = findWord(title, word)
    if (inTitle === 'start') continue
    if (inTitle === 'inside') rank = Math.max(rank, 1)
    else if (findWord(kind, singular(word)) === 'start') rank = Math.max(rank, 2)
    else return null
  }
  return rank
}

// "perguntas", "seções" and "redações" ask for the kind as "pergunta" does.
function singular(word: string): string {
  return word.replace(/oes$/, 'ao').replace(/s$/, '')
}
