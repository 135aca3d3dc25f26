/* Whether the browser may throw away what it keeps for this site when its disk is short. */
import { hasHappened, rememberOnce } from './told-once.ts'

export type Durability = 'unknown' | 'durable' | 'best-effort'

let known: Durability = 'unknown'
const listeners = new Set<() => void>()

export const getDurability = () => known

export function subscribeToDurability(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks the browser how it keeps this site's data, and tells who listens. */
export async function readDurability(storage: StorageManager | undefined): Promise<Durability> {
  known = await findDurability(storage)
  for (const listener of listeners) listener()
  return known
}

async function findDurability(storage: StorageManager | undefined): Promise<Durability> {
  try {
    const persisted = await storage?.persisted?.()
    if (persisted === undefined) return 'unknown'
    return persisted ? 'durable' : 'best-effort'
  } catch {
    // A browser that refuses storage refuses the question, too.
    return 'unknown'
  }
}

/**
 * Asks the browser to keep this site's data, once: some ask the learner in turn, and a question
 * that comes back is a nuisance.
 */
export async function askForDurability(storage: StorageManager | undefined): Promise<void> {
  if (hasHappened('guarda-pedida')) return
  if ((await readDurability(storage)) !== 'best-effort') return
  rememberOnce('guarda-pedida')
  try {
    await storage?.persist()
  } catch {
    // Refused, as reading it again will say.
  }
  await readDurability(storage)
}
