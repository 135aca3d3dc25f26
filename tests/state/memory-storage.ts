import type { StorageLike } from '#state/stored-keys.ts'

export type MemoryStorage = StorageLike & {
  texts: Map<string, string>
  /** How many times anything was written. */
  writes: number
  /** Set to make every write fail this way. */
  refusal: DOMException | null
}

/** A storage as the browser has it, whose content a test can lay out and read. */
export function createMemoryStorage(content: Record<string, string> = {}): MemoryStorage {
  const texts = new Map(Object.entries(content))
  return {
    texts,
    writes: 0,
    refusal: null,
    get length() {
      return texts.size
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      if (this.refusal !== null) throw this.refusal
      this.writes += 1
      texts.set(key, text)
    },
    removeItem: (key) => {
      texts.delete(key)
    },
  }
}
