/* Which kinds of places a list shows, as its address says it: `?tipo=etapa.termo`. */
import type { PlaceKind } from '../course/course.ts'

const words: Record<PlaceKind, string> = {
  page: 'pagina',
  chapter: 'capitulo',
  section: 'secao',
  stage: 'etapa',
  concern: 'consideracao',
  item: 'item',
  question: 'pergunta',
  essay: 'redacao',
  term: 'termo',
}
const kinds = new Map(
  (Object.keys(words) as PlaceKind[]).map((kind) => [words[kind], kind] as const),
)

/** The kinds that a text names; words that name none are left out. None at all means every kind. */
export function parseKinds(text: string): Set<PlaceKind> {
  const named = text.split('.').flatMap((word) => kinds.get(word.trim()) ?? [])
  return new Set(named)
}

/** @example kindsText(new Set(['stage', 'term'])) // 'etapa.termo' */
export function kindsText(chosen: ReadonlySet<PlaceKind>): string {
  return [...kinds].flatMap(([word, kind]) => (chosen.has(kind) ? word : [])).join('.')
}
