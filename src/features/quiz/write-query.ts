/**
 * Writes a choice into the address, so that a reload or a sent link finds it. Past the router on
 * purpose: to it, each choice would be an arrival that moves focus and scroll.
 */
export function writeQuery(changes: Record<string, string | null>): void {
  const url = new URL(window.location.href)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  try {
    window.history.replaceState(window.history.state, '', url)
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the choice holds all the same.
  }
}
