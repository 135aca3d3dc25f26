/* Which answer belongs to which question: told by numbers and counts, or not at all. */
import type { DocumentPart } from './find-parts.ts'
import { type Notes, Refusal } from './notes.ts'
import type { Item, Items } from './read-items.ts'

/** Of the ways to read bare lines, the first in which the counts agree; else the first of all. */
export function matching(
  quizzes: readonly Items[][],
  keys: readonly Items[][],
): [asked: Item[], answers: Item[]] {
  const ways = waysOf(quizzes).flatMap((asked) =>
    waysOf(keys).map((answers): [Item[], Item[]] => [asked, answers]),
  )
  const agreed = ways.find(
    ([asked, answers]) => asked.length === answers.length && asked.length > 0,
  )
  return agreed ?? ways[0] ?? [[], []]
}

/** What is read when bare lines are items by paragraph, and when by line. */
function waysOf(parts: readonly Items[][]): Item[][] {
  return [0, 1].map((way) => parts.flatMap((ways) => (ways[way] ?? ways[0])?.items ?? []))
}

/** Numbers that both sides bear, each once, say better than the order what belongs together. */
export function inOrderOf(asked: readonly Item[], answers: readonly Item[], notes: Notes): Item[] {
  const byNumber = new Map(answers.map((item) => [item.number, item]))
  const numbers = new Set(asked.map(({ number }) => number))
  const areTold =
    byNumber.size === answers.length &&
    numbers.size === asked.length &&
    asked.every(({ number }) => number !== null && byNumber.has(number))
  if (!areTold) return [...answers]
  const ordered = asked.flatMap(({ number }) => byNumber.get(number) ?? [])
  if (ordered.some((item, at) => item !== answers[at])) {
    const first = answers[0]
    notes.add(
      'adivinhado',
      first ? lineOf(first) : null,
      'o gabarito está em outra ordem: valeram os números',
    )
  }
  return ordered
}

/** Why nothing is paired: both counts and the lines that were counted. */
export function mismatch(
  quizzes: readonly DocumentPart[],
  keys: readonly DocumentPart[],
  asked: readonly Item[],
  answers: readonly Item[],
): Refusal {
  return new Refusal(
    `há ${counted(asked.length, 'pergunta', 'perguntas')} (${places(quizzes, asked)}) e ${counted(answers.length, 'resposta', 'respostas')} (${places(keys, answers)}); confira a numeração e importe de novo`,
    keys[0]?.line.number ?? null,
  )
}

function places(parts: readonly DocumentPart[], items: readonly Item[]): string {
  const found =
    items.length === 0 ? 'nenhuma foi reconhecida' : `nas linhas ${listed(items.map(lineOf))}`
  return `a partir da linha ${parts[0]?.line.number ?? 1}; ${found}`
}

/** @example counted(2, 'pergunta', 'perguntas') // '2 perguntas' */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Line numbers for a message; of very many the first ones. */
export function listed(lines: readonly number[]): string {
  return lines.length <= 30 ? lines.join(', ') : `${lines.slice(0, 30).join(', ')}…`
}

/** Where an item begins. */
export function lineOf({ lines }: Item): number {
  return lines[0]?.number ?? 1
}
