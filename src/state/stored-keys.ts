/* The places in the browser's storage that the app writes to, and what a browser may answer. */

export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const storageKey = 'guia-mlops'
export const asidePrefix = `${storageKey}-guardado-`
export const roomKey = `${storageKey}-espaco`
export const copyPrefix = `${storageKey}-copia-`

/** What is about to happen when a copy is kept. */
export type CopyReason = 'apagar' | 'importar' | 'restaurar' | 'atualizar'

/** The key for what could not be read. */
export function asideKey(at: Date): string {
  return asidePrefix + momentInKey(at)
}

export function copyKey(reason: CopyReason, at: Date): string {
  return `${copyPrefix}${reason}-${momentInKey(at)}`
}

/** @example momentOfKey('guia-mlops-guardado-2025-03-01T10-00-00-000Z') // '2025-03-01T10:00:00.000Z' */
export function momentOfKey(key: string): string {
  return key.slice(-24).replace(/T(\d\d)-(\d\d)-(\d\d)-(\d+)Z$/, 'T$1:$2:$3.$4Z')
}

/** The keys with a beginning, oldest first. */
export function keysWith(storage: StorageLike, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(prefix))
    .sort((a, b) => (momentOfKey(a) < momentOfKey(b) ? -1 : 1))
}

// Firefox names it in its own way; old WebKit only by number.
export function isFull(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' ||
      error.name === 'NS_ERROR_DOM_QUOTA_REACHED' ||
      error.code === 22)
  )
}

/** The moment without the signs that file names dislike. */
function momentInKey(at: Date): string {
  return at.toISOString().replace(/[:.]/g, '-')
}
