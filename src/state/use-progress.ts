import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Progress } from '#domain/progress/progress.ts'
import { browserStore } from './browser-store.ts'
import type { ProgressActions, ProgressStore } from './core-store.ts'
import type { StorageStatus } from './storage.ts'

const StoreContext = createContext<ProgressStore | null>(null)

/** Gives a part of the tree its own store; without it there is the browser's. */
export const ProgressProvider = StoreContext.Provider

/**
 * One thing out of the learner's progress. While prerendering and in the first render of a
 * hydrated page it comes from the empty progress, so both are the same; right after, from the
 * real one. Select what is stored and derive from it while rendering.
 *
 * @example const attempts = useProgress((progress) => progress.attempts)
 */
export function useProgress<T>(selector: (progress: Progress) => T): T {
  return useStore(useProgressStore().progress, useShallow(selector))
}

export function useProgressActions(): ProgressActions {
  return useProgressStore().actions
}

/** Whether progress is being saved, and if not, why. */
export function useStorageStatus(): StorageStatus {
  return useStore(useProgressStore().status)
}

/** The store itself, for what is done to it as a whole; see `data-actions.ts`. */
export function useProgressStore(): ProgressStore {
  return useContext(StoreContext) ?? browserStore()
}
