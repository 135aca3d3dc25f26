/* What stands around an essay's text, also where it was kept under a former id. */
import { type Identified, newestFirst, recordsOf } from '../progress/progress-lookup.ts'
import type { EssayWork, Progress } from '../progress/progress.ts'
import { emptyEssayWork, mergeEssayWork, uniteVersions } from './essay-work.ts'

/**
 * The outline, the ticks and the earlier states of an essay. A text that was kept under a former id
 * and has been written on since then is one of those states.
 */
export function essayWorkOf(
  progress: Pick<Progress, 'essays' | 'essayWork'>,
  essay: Identified,
): EssayWork {
  const work = recordsOf(progress.essayWork, essay).reduce(mergeEssayWork, emptyEssayWork)
  const [latest, ...older] = recordsOf(progress.essays, essay).sort(newestFirst)
  const kept = new Set([latest, ...work.versions].map((version) => version?.text))
  const missing = older.filter(({ text }) => text.trim() !== '' && !kept.has(text))
  if (missing.length === 0) return work
  return { ...work, versions: uniteVersions(work.versions, missing) }
}

/** Whether the learner ticked the criterion. */
export function isMet(ticks: EssayWork['ticks'], criterion: Identified): boolean {
  const [latest] = recordsOf(ticks, criterion).sort(newestFirst)
  return latest?.met ?? false
}
