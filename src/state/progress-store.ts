import { persist } from 'zustand/middleware'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type {
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
  withErasure,
  withImported,
  withLastPlace,
  withMark,
  withReading,
  withReadingAccepted,
  withReadMark,
  withReplacement,
  withRouteTick,
  withTheme,
} from '#domain/progress/progress-changes.ts'
import { progressVersion } from '#domain/progress/progress-file.ts'
import {
  type ProgressPart,
  withPartErased,
  withPartRestored,
} from '#domain/progress/reset-progress.ts'
import {
  withReview,
  withReviewDraft,
  withReviewSettings,
  withReviewUndone,
} from '#domain/review/review-changes.ts'
import type { KeptAside, StorageLike, StorageStatus } from './storage.ts'
import { createProgressStorage, storageKey } from './storage.ts'

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
  /** Unite with an exported progress; `replace` with what was before undoes it. */
  importProgress: (progress: Progress) => void
  replace: (progress: Progress) => void
  /** Erase all that was learned, in every tab. */
  reset: () => void
  /** Erase a part of it, in every tab. */
  resetPart: (part: ProgressPart) => void
  /** Put a part back as it was in the progress from before its erasure. */
  restorePart: (part: ProgressPart, before: Progress) => void
}

type ReviewedItem = { id: string; aliases: string[] }

export type ProgressStore = {
  progress: StoreApi<Progress>
  status: StoreApi<StorageStatus>
  actions: ProgressActions
  /** Write what waits, now: the page may be about to go. */
  flush: () => void
  /** Take in what another tab has written. */
  follow: () => void
  /** What could not be read and was put aside, oldest first. */
  keptAside: () => KeptAside[]
}

export type ProgressStoreOptions = {
  /** Where to keep it; null keeps it in memory only. */
  storage: StorageLike | null
  now: () => Date
  newId: () => string
}

export function createProgressStore({ storage, now, newId }: ProgressStoreOptions): ProgressStore {
  const status = createStore<StorageStatus>(() => ({ kind: 'ok' }))
  const safeStorage = createProgressStorage({
    storage,
    now,
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

  const update = (change: (current: Progress, at: string) => Progress) =>
    progress.setState((current) => change(current, now().toISOString()), true)

  const actions: ProgressActions = {
    saveDraft: (question, text) => update((current, at) => withDraft(current, question, text, at)),
    saveEssay: (essay, text) => update((current, at) => withEssay(current, essay, text, at)),
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
    importProgress: (imported) => update((current) => withImported(current, imported)),
    replace: (other) => update((current, at) => withReplacement(current, other, at)),
    reset: () => update(withErasure),
    resetPart: (part) => update((current, at) => withPartErased(current, part, at)),
    restorePart: (part, before) => update((current) => withPartRestored(current, part, before)),
  }

  return {
    progress,
    status,
    actions,
    flush: safeStorage.flush,
    follow: () => safeStorage.follow(progress.getState()),
    keptAside: safeStorage.keptAside,
  }
}
