import { type CoreStoreOptions, createCoreStore, type ProgressStore } from './core-store.ts'
import { progressReader } from './progress-reader.ts'

/** A store that can read whatever stands in the storage from its first moment. */
export function createProgressStore(options: Omit<CoreStoreOptions, 'reader'>): ProgressStore {
  return createCoreStore({ ...options, reader: progressReader })
}

export type { ProgressStore } from './core-store.ts'
