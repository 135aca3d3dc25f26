import { persist } from 'zustand/middleware'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type {
  Draft,
  Mark,
  OutlineSlot,
  Progress,
  ReviewCard,
  ReviewGrade,
  ReviewSettings,
  Theme,
} from '#domain/progress/progress.ts'
import { emptyProgress } from '#domain/progress/progress.ts'
import {
  withCriterion,
  withEssay,
  withOutline,
  withVersionRestored,
} from '#domain/essays/essay-changes.ts'
import type { NewAttempt, NewReading, ScoreRule } from '#domain/progress/progress-changes.ts'
import {
  withAttempt,
  withDraft,
  withLastPlace,
  withMark,
  withReading,
  withReadingAccepted,
  withReadMark,
  withRouteTick,
  withTheme,
} from '#domain/progress/progress-changes.ts'
import { progressVersion } from '#domain/progress/written-progress.ts'
import {
  withReview,
  withReviewDraft,
  withReviewSettings,
  withReviewUndone,
} from '#domain/review/review-changes.ts'
import type { ProgressReader } from './progress-reader.ts'
import type { Safeguards, StorageStatus, TakeIn } from './storage.ts'
import { createProgressStorage } from './storage.ts'
import { type StorageLike, storageKey } from './stored-keys.ts'

export type ProgressActions = {
  saveDraft: (questionId: string, text: string) => void
  saveEssay: (essayId: string, text: string) => void
  /** Put an earlier state of the text back; the present one becomes a version. */
  restoreEssay: (essayId: string, text: string) => void
  saveOutline: (essayId: string, slots: OutlineSlot[]) => void
  tickCriterion: (essayId: string, criterionId: string, met: boolean) => void
  /** Returns the id of the attempt; empties the draft. */
  recordAttempt: (questionId: string, attempt: NewAttempt) => string
  judge: (
    questionId: string,
    attemptId: string,
    ideaId: string,
    mark: Mark,
    rule: ScoreRule,
  ) => void
  /** Keep the app's reading beside the learner's marks. */
  recordReading: (questionId: string, attemptId: string, reading: NewReading) => void
  /** Take the app's reading over as the learner's own judgement. */
  acceptReading: (questionId: string, attemptId: string, reading: NewReading) => void
  markRead: (chapterId: string, read: boolean) => void
  /** `item` as links to study routes name it. */
  tickRouteItem: (item: string, done: boolean) => void
  /** Returns the id of the review. The card is what the scheduler made of the grade. */
  recordReview: (item: ReviewedItem, grade: ReviewGrade, card: ReviewCard) => string
  /** Take a review back; `before` is the card as it was. */
  undoReview: (item: ReviewedItem, reviewId: string, before: ReviewCard | null) => void
  setReviewSettings: (change: Partial<Pick<ReviewSettings, 'examDate' | 'newPerDay'>>) => void
  saveReviewDraft: (itemId: string, text: string) => void
  visit: (place: { address: string; title: string }) => void
  setTheme: (theme: Theme) => void
}

type ReviewedItem = { id: string; aliases: string[] }

export type ProgressStore = {
  progress: StoreApi<Progress>
  status: StoreApi<StorageStatus>
  actions: ProgressActions
  /** Any other change, for what is rare enough to be fetched late. */
  update: (change: ProgressChange) => void
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
    saveEssay: (essay, text) =>
      update((current, at) =>
        withEssay(current, essay, text, at, sittingOf(current.essays[essay])),
      ),
    restoreEssay: (essay, text) =>
      update((current, at) => withVersionRestored(current, essay, text, at)),
    saveOutline: (essay, slots) => update((current, at) => withOutline(current, essay, slots, at)),
    tickCriterion: (essay, criterion, met) =>
      update((current, at) => withCriterion(current, essay, criterion, met, at)),
    recordAttempt: (question, attempt) => {
      const id = newId()
      update((current, at) => withAttempt(current, question, attempt, id, at))
      return id
    },
    judge: (question, attempt, idea, mark, rule) =>
      update((current, at) => withMark(current, question, attempt, idea, mark, rule, at)),
    recordReading: (question, attempt, reading) =>
      update((current, at) => withReading(current, question, attempt, reading, at)),
    acceptReading: (question, attempt, reading) =>
      update((current, at) => withReadingAccepted(current, question, attempt, reading, at)),
    markRead: (chapter, read) => update((current, at) => withReadMark(current, chapter, read, at)),
    tickRouteItem: (item, done) => update((current, at) => withRouteTick(current, item, done, at)),
    recordReview: (item, grade, card) => {
      const id = newId()
      update((current, at) => withReview(current, item, { grade, card }, id, at))
      return id
    },
    undoReview: (item, id, before) =>
      update((current, at) => withReviewUndone(current, item, { id, before }, at)),
    setReviewSettings: (change) => update((current, at) => withReviewSettings(current, change, at)),
    saveReviewDraft: (item, text) =>
      update((current, at) => withReviewDraft(current, item, text, at)),
    visit: (place) => update((current, at) => withLastPlace(current, place, at)),
    setTheme: (theme) => update((current, at) => withTheme(current, theme, at)),
  }

  return {
    progress,
    status,
    actions,
    update,
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
