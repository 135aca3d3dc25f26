import { useEffect, useRef, useState } from 'react'
import type { Essay } from '#domain/course/course.ts'
import type { Outline, OutlineSlot } from '#domain/progress/progress.ts'
import { useEssayActions } from '#state/essay-actions.ts'
import { Button } from '#ui/button.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import * as words from '#words/essay-outline.ts'
import { moveButtonId, OutlineSlotFields } from './outline-slot-fields.tsx'
import { slotName, usualSlots, withSlotAdded, withSlotMoved } from './outline-slots.ts'

export type EssayOutlineProps = { essay: Essay; outline: Outline | null }

/** `undo` brings back what was there before. */
type Outcome = { text: string; undo: (() => void) | null }

/** The plan of the essay, folded away until it is wanted. */
export function EssayOutline({ essay, outline }: EssayOutlineProps) {
  const { saveOutline } = useEssayActions()
  const isReady = useHydrated()
  const slots = outline?.slots ?? usualSlots
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const focusNext = useRef<string | null>(null)

  useEffect(() => {
    if (focusNext.current === null) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = null
  })

  function save(next: OutlineSlot[], said: Outcome | null = null) {
    saveOutline(essay.id, next)
    setOutcome(said)
  }

  function move(index: number, step: -1 | 1) {
    const slot = slots[index]
    const to = index + step
    if (slot === undefined || to < 0 || to >= slots.length) return
    focusNext.current = moveButtonId(slot.id, step)
    const text = words.moved(slotName(slot, index), to + 1, slots.length)
    save(withSlotMoved(slots, index, step), { text, undo: null })
  }

  function remove(index: number) {
    const slot = slots[index]
    if (slot === undefined) return
    const before = [...slots]
    focusNext.current = undoId
    const undo = () => {
      focusNext.current = moveButtonId(slot.id, -1)
      save(before)
    }
    const rest = slots.filter((one) => one !== slot)
    save(rest, { text: words.removed(slotName(slot, index)), undo })
  }

  function add() {
    const { slots: next, added } = withSlotAdded(slots)
    save(next, { text: words.added(added.title), undo: null })
  }

  return (
    <details className="mb-8 max-w-measure border-y border-rule font-sans text-base print:hidden">
      <summary className="min-h-12 cursor-pointer py-3 leading-snug">
        <span className="font-semibold">{words.outline}</span>
        <span className="text-muted"> · {summaryOf(slots)}</span>
      </summary>
      <ol className="grid gap-5 pt-1 pb-2">
        {slots.map((slot, index) => (
          <li key={slot.id}>
            <OutlineSlotFields
              slot={slot}
              index={index}
              count={slots.length}
              isReady={isReady}
              onChange={(changed) => save(slots.map((one) => (one === slot ? changed : one)))}
              onMove={(step) => move(index, step)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-4">
        <Button onClick={add}>{words.addPart}</Button>
        <span role="status" className="text-muted">
          {outcome?.text}
        </span>
        {outcome?.undo && (
          <Button id={undoId} variant="quiet" onClick={outcome.undo}>
            {words.undo}
          </Button>
        )}
      </div>
    </details>
  )
}

const undoId = 'roteiro-desfazer'

function summaryOf(slots: readonly OutlineSlot[]): string {
  return slots.length === 0 ? words.noParts : slots.map(slotName).join(', ')
}
