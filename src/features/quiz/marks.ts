import type { Mark } from '#domain/progress/progress.ts'
import type { Choice } from '#ui/choice-group.tsx'
import { markNames } from '#words/quiz-terms.ts'

export type MarkName = keyof typeof markNames

export const markValues: Record<MarkName, Mark> = { tenho: 1, parcial: 0.5, 'nao-tenho': 0 }

export const markChoices: Choice<MarkName>[] = [
  { value: 'tenho', label: markNames.tenho, tone: 'yes' },
  { value: 'parcial', label: markNames.parcial },
  { value: 'nao-tenho', label: markNames['nao-tenho'], tone: 'no' },
]

export function markName(mark: Mark): MarkName {
  return mark === 1 ? 'tenho' : mark === 0.5 ? 'parcial' : 'nao-tenho'
}

/** @example markLabel(0.5) // 'Parcial' */
export function markLabel(mark: Mark): string {
  return markNames[markName(mark)]
}
