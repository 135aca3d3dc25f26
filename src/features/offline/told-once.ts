/* What happens once on this device. It is no progress: no export takes it along. */

export type Occasion = 'guarda-pedida' | 'regra-do-safari'

const keyOf = (occasion: Occasion) => `guia-mlops:${occasion}`

export function hasHappened(occasion: Occasion): boolean {
  try {
    return localStorage.getItem(keyOf(occasion)) !== null
  } catch {
    // A browser that refuses storage keeps nothing at all: there is nothing to say or to ask.
    return true
  }
}

export function rememberOnce(occasion: Occasion): void {
  try {
    localStorage.setItem(keyOf(occasion), 'sim')
  } catch {
    // Full: it happens once more on the next visit, which does no harm.
  }
}
