import type { Mark } from '#domain/progress/progress.ts'
import type { Choice } from '#ui/choice-group.tsx'

export type MarkName = 'tenho' | 'parcial' | 'nao-tenho'

export const markValues: Record<MarkName, Mark> = { tenho: 1, parcial: 0.5, 'nao-tenho': 0 }

const labels: Record<MarkName, string> = {
  tenho: 'Tenho',
  parcial: 'Parcial',
  'nao-tenho': 'Não tenho',
}

export const markChoices: Choice<MarkName>[] = [
  { value: 'tenho', label: labels.tenho, tone: 'yes' },
  { value: 'parcial', label: labels.parcial },
  { value: 'nao-tenho', label: labels['nao-tenho'], tone: 'no' },
]

export function markName(mark: Mark): MarkName {
  return mark === 1 ? 'tenho' : mark === 0.5 ? 'parcial' : 'nao-tenho'
}

/** @example markLabel(0.5) // 'Parcial' */
export function markLabel(mark: Mark): string {
  return labels[markName(mark)]
}
