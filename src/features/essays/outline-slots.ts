import type { OutlineSlot } from '#domain/progress/progress.ts'
import * as words from '#words/essay-outline.ts'

/** What an essay usually has; the learner renames, adds, removes and reorders. */
export const usualSlots: OutlineSlot[] = [
  { id: 'introducao', title: words.introduction, notes: '' },
  { id: 'desenvolvimento', title: words.development, notes: '' },
  { id: 'conclusao', title: words.conclusion, notes: '' },
]

/** With one more part before the last, where development goes. */
export function withSlotAdded(slots: readonly OutlineSlot[]): {
  slots: OutlineSlot[]
  added: OutlineSlot
} {
  const ids = new Set(slots.map(({ id }) => id))
  let number = 1
  while (ids.has(`parte-${number}`)) number++
  const added = { id: `parte-${number}`, title: words.newPart(number), notes: '' }
  const at = Math.max(0, slots.length - 1)
  return { slots: [...slots.slice(0, at), added, ...slots.slice(at)], added }
}

/** With the part at `from` moved one place up (-1) or down (1); at the edge, the same. */
export function withSlotMoved(
  slots: readonly OutlineSlot[],
  from: number,
  step: -1 | 1,
): OutlineSlot[] {
  const moved = slots[from]
  const other = slots[from + step]
  if (moved === undefined || other === undefined) return [...slots]
  return slots.map((slot) => (slot === moved ? other : slot === other ? moved : slot))
}

/** How a part is called; one without a name by its place. */
export function slotName(slot: OutlineSlot, index: number): string {
  return slot.title.trim() === '' ? words.part(index + 1) : slot.title.trim()
}
