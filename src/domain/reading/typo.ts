/*
 * Slips of the finger. A word that nobody knows is read as the nearest word of the patterns, if
 * there is one near enough; a word that somebody knows is never read as another.
 */
import { isCommonWord } from './common-words.ts'
import { IRREGULAR, stem } from './stem.ts'

/** From these lengths of the typed word on, so many slips are forgiven. */
const ONE_SLIP_FROM = 5
const TWO_SLIPS_FROM = 9
/** "comunic-" is not "complic-": two slips are forgiven only in roots of this length. */
const TWO_SLIPS_ROOT = 8
/** Shorter roots have too many neighbours: "lado" would be read as "dado". */
const SHORTEST_ROOT = 5
/** "Trave" is not "traga"; only long forms leave no doubt. */
const SHORTEST_IRREGULAR = 7

/** What is heard, how it is written, and the shortest word in which that is no chance. */
const SOUNDS: readonly (readonly [RegExp, string, number])[] = [
  [/k(?=[ei])/gu, 'qu', 5],
  [/k/gu, 'c', 5],
  [/n(?=[pb])/gu, 'm', 5],
  [/s(?=[aeiou])/gu, 'c', 8],
  [/(?<=[aeiou])s(?=[aeiou])/gu, 'z', 8],
  [/(?<=[aeiou])z(?=[aeiou])/gu, 's', 8],
  [/ss/gu, 'c', 8],
  [/ch/gu, 'x', 8],
  [/x/gu, 'ch', 8],
]

export type Spelling = {
  known: ReadonlySet<string>
  /** Stems and prefixes of the patterns by their first letter. */
  byInitial: ReadonlyMap<string, readonly string[]>
  prefixes: ReadonlySet<string>
}

/** From what the patterns look for. */
export function createSpelling(stems: Iterable<string>, prefixes: Iterable<string>): Spelling {
  const wanted = new Set(stems)
  const prefixSet = new Set(prefixes)
  const byInitial = new Map<string, string[]>()
  for (const root of [...wanted, ...prefixSet]) {
    if (root.length < SHORTEST_ROOT || /\d/u.test(root)) continue
    const sameInitial = byInitial.get(root.charAt(0))
    if (sameInitial === undefined) byInitial.set(root.charAt(0), [root])
    else sameInitial.push(root)
  }
  return { known: wanted, byInitial, prefixes: prefixSet }
}

/** What a misspelt word was meant to be: a stem or a prefix of the patterns; null if unclear. */
export function mendSlip(word: string, spelling: Spelling): string | null {
  if (word.length < ONE_SLIP_FROM || /\d/u.test(word)) return null
  const root = stem(word)
  if (spelling.known.has(root) || isCommonWord(root)) return null
  const allowed = word.length >= TWO_SLIPS_FROM ? 2 : 1
  const heard = spellings(word).find((spelt) => spelling.known.has(stem(spelt)))
  if (heard !== undefined) return stem(heard)
  const form = irregularForm(word, spelling)
  if (form !== null) return form
  let opening = ''
  let best: string | null = null
  let fewest = allowed + 1
  // The first letter is rarely the wrong one; requiring it keeps "custo" apart from "gosto".
  for (const candidate of spelling.byInitial.get(word.charAt(0)) ?? []) {
    if (spelling.prefixes.has(candidate) && word.startsWith(candidate)) {
      opening = candidate
      continue
    }
    const slips = slipsTo(word, root, candidate, spelling.prefixes.has(candidate), allowed)
    if (slips < fewest) {
      fewest = slips
      best = candidate
    }
  }
  // What already begins as a pattern wants it may only be mended to something that does, too.
  return best?.startsWith(opening) === true ? best : null
}

/** Forms that share no root with their verb are not found by their root when misspelt. */
function irregularForm(word: string, { known }: Spelling): string | null {
  if (word.length < SHORTEST_IRREGULAR) return null
  for (const [form, root] of IRREGULAR) {
    if (form.startsWith(word.charAt(0)) && known.has(root) && editDistance(word, form, 1) <= 1)
      return root
  }
  return null
}

/** How a word may be spelt that was written as it sounds: "makina", "lansamento", "tenpo". */
function spellings(word: string): string[] {
  return SOUNDS.flatMap(([heard, written, from]) => {
    const spelt = word.replace(heard, written)
    return spelt === word || word.length < from ? [] : [spelt]
  })
}

function slipsTo(
  word: string,
  root: string,
  candidate: string,
  prefix: boolean,
  allowed: number,
): number {
  // Two slips in a short root leave nothing of it: "refer-" is not "refeit-".
  const most =
    Math.min(candidate.length, root.length) < TWO_SLIPS_ROOT ? Math.min(allowed, 1) : allowed
  if (!prefix) return bounded(editDistance(root, candidate, most), most)
  let fewest = Infinity
  for (const length of [candidate.length - 1, candidate.length, candidate.length + 1]) {
    if (length > word.length) break
    fewest = Math.min(fewest, bounded(editDistance(word.slice(0, length), candidate, most), most))
  }
  return fewest
}

function bounded(distance: number, most: number): number {
  return distance <= most ? distance : Infinity
}

/**
 * Damerau's distance (optimal string alignment): letters added, dropped, changed or swapped with
 * their neighbour. More than `most` is returned as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > most) return most + 1
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? 0, most + 1)
}
