import { persist } from 'zustand/middleware'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Draft, Progress, Theme } from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import {
  withDraft,
  withLastPlace,
  withReadMark,
  withRouteTick,
  withTheme,
} from '#domain/progress/progress-changes.ts'
import { progressVersion } from '#domain/progress/written-progress.ts'
import type { ProgressReader } from './progress-reader.ts'
import type { Safeguards, StorageStatus, TakeIn } from './storage.ts'
import { createProgressStorage } from './storage.ts'
import { type StorageLike, storageKey } from './stored-keys.ts'

/** What any page may do; see `answer-actions.ts`, `essay-actions.ts` and `review-actions.ts`. */
export type ProgressActions = {
  saveDraft: (questionId: string, text: string) => void
  markRead: (chapterId: string, read: boolean) => void
  /** `item` as links to study routes name it. */
  tickRouteItem: (item: string, done: boolean) => void
  visit: (place: { address: string; title: string }) => void
  setTheme: (theme: Theme) => void
}

export type ProgressStore = {
  progress: StoreApi<Progress>
  status: StoreApi<StorageStatus>
  actions: ProgressActions
  /** Any other change, for what not every page does. */
  update: (change: ProgressChange) => void
  /** The sitting that goes on with a draft, or the one that begins here. */
  sittingOf: (draft: Draft | undefined) => string
  /** Write what waits, now: the page may be about to go. */
  flush: () => void
  /** The same, when the page may be gone for good. */
  leave: () => void
  /** Take in what another tab has written. */
  follow: () => void
  /** Take in what is found elsewhere; says whether the storage now holds it. */
  takeIn: (unite: TakeIn) => boolean
  guard: (safeguards: Safeguards) => void
  /** Whether the sitting is one of this page, and its text was changed a moment ago. */
  isTyping: (sitting: string) => boolean
  storage: StorageLike | null
  now: () => Date
  newId: () => string
}

/** `at` is the present moment. */
export type ProgressChange = (current: Progress, at: string) => Progress

export type CoreStoreOptions = {
  /** Where to keep it; null keeps it in memory only. */
  storage: StorageLike | null
  now: () => Date
  newId: () => string
  /** Null for as long as nothing stored has to be read; see `progress-reader.ts`. */
  reader: ProgressReader | null
}

/** Milliseconds: who pauses for less is still typing, and keeps the text in the box. */
const typingPause = 1500

export function createCoreStore(options: CoreStoreOptions): ProgressStore {
  const { storage, now, newId, reader } = options
  const status = createStore<StorageStatus>(() => ({ kind: 'ok' }))
  const safeStorage = createProgressStorage({
    storage,
    now,
    reader,
    onStatus: (next) => status.setState(next, true),
    onMerged: (merged) => progress.setState(merged, true),
  })
  const progress: StoreApi<Progress> = createStore(
    persist<Progress, [], [], Progress>(() => emptyProgress, {
      name: storageKey,
      version: progressVersion,
      storage: safeStorage,
      // The store holds progress and nothing else, so all of it is written.
      partialize: (state) => state,
    }),
  )

  const update = (change: ProgressChange) =>
    progress.setState((current) => change(current, now().toISOString()), true)

  /** A text that another tab or an earlier visit began is taken over as a sitting of its own. */
  const lastTyped = new Map<string, number>()
  function sittingOf(draft: Draft | undefined): string {
    const begun = draft?.by
    const sitting = begun !== undefined && lastTyped.has(begun) ? begun : newId()
    lastTyped.set(sitting, now().getTime())
    return sitting
  }

  const actions: ProgressActions = {
    saveDraft: (question, text) =>
      update((current, at) =>
        withDraft(current, question, text, at, sittingOf(current.drafts[question])),
      ),
    markRead: (chapter, read) => update((current, at) => withReadMark(current, chapter, read, at)),
    tickRouteItem: (item, done) => update((current, at) => withRouteTick(current, item, done, at)),
    visit: (place) => update((current, at) => withLastPlace(current, place, at)),
    setTheme: (theme) => update((current, at) => withTheme(current, theme, at)),
  }

  return {
    progress,
    status,
    actions,
    update,
    sittingOf,
    flush: safeStorage.flush,
    leave: safeStorage.leave,
    follow: () => safeStorage.follow(progress.getState()),
    takeIn: (unite) => safeStorage.takeIn(progress.getState(), unite),
    guard: (safeguards) => {
      safeStorage.guard(safeguards)
      // What could not be read until now.
      safeStorage.follow(progress.getState())
    },
    isTyping: (sitting) => {
      const last = lastTyped.get(sitting)
      return last !== undefined && Math.abs(now().getTime() - last) < typingPause
    },
    storage,
    now,
    newId,
  }
}
