/*
 * What a place that was found gets to know of the search: it travels with the history entry, not in
 * the address, so that a copied link stays the link of the place.
 */

export type SearchedState = { searched: readonly string[] }

/** For the link to a hit. */
export function searchedState(terms: readonly string[]): SearchedState {
  return { searched: terms }
}

/** The terms in a history entry's state, which anything may have written; none if it has none. */
export function searchedTerms(state: unknown): string[] {
  if (typeof state !== 'object' || state === null || !('searched' in state)) return []
  const { searched } = state
  return Array.isArray(searched) ? searched.filter((term) => typeof term === 'string') : []
}
