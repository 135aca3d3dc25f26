/* Which former item a new one goes on: the same text, else the most alike. */
import type { FormerItem } from './former-content.ts'

/** `title` and `body` as letters alone, like those of a former item. */
export type FreshItem = { title: string; body: string }

/** More items than this on both sides are not compared one by one. */
const mostCompared = 300
/** From here on two titles are one title with a changed word or two. */
const alike = 0.6

/** For each fresh item the former one that it continues, each at most once. */
export function matchFormer<Item extends FormerItem>(
  fresh: readonly FreshItem[],
  former: readonly Item[],
): (Item | null)[] {
  const byTitle = new Map<string, Item[]>()
  for (const item of former) {
    const same = byTitle.get(item.title)
    if (same === undefined) byTitle.set(item.title, [item])
    else same.push(item)
  }
  const matched = fresh.map(({ title }) => byTitle.get(title)?.shift() ?? null)
  const left = [...byTitle.values()].flat()
  const open = matched.flatMap((match, at) => (match === null ? [at] : []))
  if (left.length === 0 || left.length > mostCompared || open.length > mostCompared) return matched
  const pairs = open.flatMap((at) =>
    left.map((item) => ({ at, item, likeness: likenessOf(fresh[at], item) })),
  )
  for (const { at, item, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < alike || matched[at] !== null || matched.includes(item)) continue
    matched[at] = item
  }
  return matched
}

/** An answer that stayed tells as much as a question that did. */
function likenessOf(fresh: FreshItem | undefined, former: FormerItem): number {
  if (fresh === undefined) return 0
  if (fresh.body.length > 20 && fresh.body === former.body) return 1
  return dice(fresh.title, former.title)
}

/** The share of three-letter pieces that two texts have in common, from 0 to 1. */
function dice(one: string, other: string): number {
  const [a, b] = [piecesOf(one), piecesOf(other)]
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared++
  return (2 * shared) / (a.size + b.size)
}

function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= Math.min(text.length, 600); at++) pieces.add(text.slice(at, at + 3))
  return pieces
}
