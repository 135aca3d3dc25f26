import type { PlaceLink } from './course.ts'
import { foldText } from '../text/fold.ts'

/**
 * The places whose addresses look most like an address that leads nowhere, nearest first.
 * Likeness is the share of letter pairs in common (Dice's coefficient, 0 to 1), which forgives a
 * lost letter, a swapped one or a dropped part of the path alike; below `leastLikeness` a
 * suggestion would only distract.
 */
export function nearestPlaces(
  address: string,
  places: readonly PlaceLink[],
  limit: number,
): PlaceLink[] {
  const wanted = pairsOf(address)
  return places
    .map((place) => ({ place, likeness: diceOf(wanted, pairsOf(place.address)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ place }) => place)
}

/** "/guia/necesidade" still finds "/guia/necessidade" (0.97); "/xyz" finds nothing. */
const leastLikeness = 0.3

/** Longer than any address of a course; what is beyond cannot make a hit likelier. */
const longestAddress = 200

function pairsOf(address: string): Map<string, number> {
  const letters = foldText(address.slice(0, longestAddress))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const pairs = new Map<string, number>()
  for (let index = 0; index + 1 < letters.length; index++) {
    const pair = letters.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function diceOf(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0)
  const total = sizeOf(a) + sizeOf(b)
  return total === 0 ? 0 : (2 * common) / total
}

function sizeOf(pairs: Map<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0)
}
