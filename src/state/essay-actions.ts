import { useMemo } from 'react'
import type { OutlineSlot } from '#domain/progress/progress.ts'
import {
  withCriterion,
  withEssay,
  withOutline,
  withVersionRestored,
} from '#domain/essays/essay-changes.ts'
import type { ProgressStore } from './core-store.ts'
import { useProgressStore } from './use-progress.ts'

export type EssayActions = {
  saveEssay: (essayId: string, text: string) => void
  /** Put an earlier state of the text back; the present one becomes a version. */
  restoreEssay: (essayId: string, text: string) => void
  saveOutline: (essayId: string, slots: OutlineSlot[]) => void
  tickCriterion: (essayId: string, criterionId: string, met: boolean) => void
}

/** What is done with essays, for the pages that show them. */
export function essayActions({ update, sittingOf }: ProgressStore): EssayActions {
  return {
    saveEssay: (essay, text) =>
      update((current, at) =>
        withEssay(current, essay, text, at, sittingOf(current.essays[essay])),
      ),
    restoreEssay: (essay, text) =>
      update((current, at) => withVersionRestored(current, essay, text, at)),
    saveOutline: (essay, slots) => update((current, at) => withOutline(current, essay, slots, at)),
    tickCriterion: (essay, criterion, met) =>
      update((current, at) => withCriterion(current, essay, criterion, met, at)),
  }
}

export function useEssayActions(): EssayActions {
  const store = useProgressStore()
  return useMemo(() => essayActions(store), [store])
}
