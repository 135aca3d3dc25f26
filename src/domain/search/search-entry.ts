import type { PlaceKind } from '../course/course.ts'

/**
 * One place that the search can lead to, with the words by which it is found. Answer keys never
 * become entries, so no query can tell one before its question is attempted.
 */
export type SearchEntry = {
  kind: PlaceKind
  address: string
  title: string
  /** What else it is called: in the other language, in a variant, in everyday words. */
  names: string[]
  /** Where it stands, outermost first, such as chapter and section. */
  trail: string
  text: string
}
