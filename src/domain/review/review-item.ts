/*
 * What can be reviewed: each question, and each term in both directions. The suffix of a term's
 * item says what is shown; the other one is asked.
 */
import type { QuestionStub, Term } from '../course/course.ts'
import type { KeptCard, Progress, ReviewCard, ReviewRecord } from '../progress/progress.ts'
import { compareAttempts } from '../progress/progress-lookup.ts'

export type ReviewTerm = Pick<Term, 'id' | 'aliases' | 'name' | 'names' | 'title' | 'definition'>

export type ReviewItem = { id: string; aliases: string[] } & (
  | { kind: 'question'; question: QuestionStub }
  | { kind: 'term'; shows: 'definicao' | 'nome'; term: ReviewTerm }
)

/** @example questionItemId('feature-store') // 'pergunta:feature-store' */
export function questionItemId(question: string): string {
  return `pergunta:${question}`
}

/** @example termItemId('roi', 'nome') // 'termo:roi:nome' */
export function termItemId(term: string, shows: 'definicao' | 'nome'): string {
  return `termo:${term}:${shows}`
}

/**
 * Everything to learn, in the order in which it is introduced: questions spread among the terms,
 * easier direction first, so that a term's two directions fall on different days.
 */
export function reviewItems(
  questions: readonly QuestionStub[],
  terms: readonly ReviewTerm[],
): ReviewItem[] {
  const first: ReviewItem[] = []
  const perQuestion = Math.ceil(terms.length / Math.max(1, questions.length))
  const waiting = [...terms]
  for (const question of questions) {
    first.push({
      kind: 'question',
      id: questionItemId(question.id),
      aliases: question.aliases.map(questionItemId),
      question,
    })
    first.push(...waiting.splice(0, perQuestion).map((term) => termItem(term, 'definicao')))
  }
  first.push(...waiting.map((term) => termItem(term, 'definicao')))
  return [...first, ...terms.map((term) => termItem(term, 'nome'))]
}

function termItem(term: ReviewTerm, shows: 'definicao' | 'nome'): ReviewItem {
  return {
    kind: 'term',
    id: termItemId(term.id, shows),
    aliases: term.aliases.map((alias) => termItemId(alias, shows)),
    shows,
    term,
  }
}

type Identified = Pick<ReviewItem, 'id' | 'aliases'>

/** The card of an item, also when it was made under a former id. */
export function cardOf(progress: Pick<Progress, 'cards'>, item: Identified): ReviewCard | null {
  return keptCardOf(progress, item)?.card ?? null
}

/** The card of an item and since when it stands so. */
export function keptCardOf(
  { cards }: Pick<Progress, 'cards'>,
  item: Identified,
): KeptCard | undefined {
  return idsOf(item)
    .flatMap((id) => cards[id] ?? [])
    .reduce<KeptCard | undefined>(
      (latest, kept) => (latest === undefined || kept.at > latest.at ? kept : latest),
      undefined,
    )
}

/** The reviews of an item that count, oldest first. */
export function reviewsOf(
  { reviews }: Pick<Progress, 'reviews'>,
  item: Identified,
): readonly ReviewRecord[] {
  return idsOf(item)
    .flatMap((id) => reviews[id] ?? [])
    .filter((review) => review.undoneAt === null)
    .sort(compareAttempts)
}

/** Items with a card that the course no longer has. They are kept, in case it takes them back. */
export function lostItems(
  progress: Pick<Progress, 'cards'>,
  items: readonly Identified[],
): readonly string[] {
  const known = new Set(items.flatMap(idsOf))
  return Object.keys(progress.cards).filter(
    (id) => !known.has(id) && progress.cards[id]?.card != null,
  )
}

function idsOf({ id, aliases }: Identified): string[] {
  return [id, ...aliases]
}
