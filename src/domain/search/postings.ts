/*
 * Where the words of a shard stand, packed: for each word and each field the number of places, then
 * the step from each place to the next one and how many times it has the word.
 */
import { fields, type PackedPostings } from './search-shards.ts'

/** The places with a word in one field, in reading order, and how many times each has it. */
export type Posting = { places: number[]; times: number[] }

/** By field. */
export type WordPostings = Posting[]

/** Packs the postings of words, in the order in which the shard of the words has them. */
export function packPostings(words: readonly WordPostings[]): PackedPostings {
  const packed: PackedPostings = { sizes: [], steps: [], times: [] }
  for (const { places, times } of words.flat()) {
    packed.sizes.push(places.length)
    packed.steps.push(...places.map((place, index) => place - (places[index - 1] ?? 0)))
    packed.times.push(...times)
  }
  return packed
}

/** The opposite of `packPostings`. */
export function unpackPostings({ sizes, steps, times }: PackedPostings): WordPostings[] {
  const words: WordPostings[] = []
  let at = 0
  sizes.forEach((size, index) => {
    let place = 0
    const places = steps.slice(at, at + size).map((step) => (place += step))
    const posting = { places, times: times.slice(at, at + size) }
    at += size
    if (index % fields.length === 0) words.push([posting])
    else words.at(-1)?.push(posting)
  })
  return words
}
