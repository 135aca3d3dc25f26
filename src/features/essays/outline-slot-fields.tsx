import { useId } from 'react'
import type { OutlineSlot } from '#domain/progress/progress.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/essay-outline.ts'
import { slotName } from './outline-slots.ts'

export type OutlineSlotFieldsProps = {
  slot: OutlineSlot
  index: number
  count: number
  isReady: boolean
  onChange: (slot: OutlineSlot) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

const field = 'block w-full rounded-sm border border-edge bg-raised px-3 text-base text-ink'

/** One part of the outline: its name, its notes, and the buttons that move or remove it. */
export function OutlineSlotFields(props: OutlineSlotFieldsProps) {
  const { slot, index, count, isReady, onChange, onMove, onRemove } = props
  const id = useId()
  const name = slotName(slot, index)
  return (
    <div className="grid gap-2">
      <label htmlFor={`${id}-title`} className="sr-only">
        {words.nameOf(index + 1)}
      </label>
      <input
        id={`${id}-title`}
        type="text"
        value={slot.title}
        readOnly={!isReady}
        onChange={(event) => onChange({ ...slot, title: event.target.value })}
        className={`${field} min-h-11 font-semibold`}
      />
      <label htmlFor={`${id}-notes`} className="sr-only">
        {words.notesOf(name)}
      </label>
      <textarea
        id={`${id}-notes`}
        value={slot.notes}
        readOnly={!isReady}
        rows={2}
        placeholder={words.whatGoesHere}
        onChange={(event) => onChange({ ...slot, notes: event.target.value })}
        className={`${field} field-sizing-content min-h-18 resize-y py-2 leading-normal placeholder:text-muted`}
      />
      <div className="flex flex-wrap gap-x-3">
        <Button
          id={moveButtonId(slot.id, -1)}
          variant="quiet"
          aria-label={words.moveUp(name)}
          aria-disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          {words.up}
        </Button>
        <Button
          id={moveButtonId(slot.id, 1)}
          variant="quiet"
          aria-label={words.moveDown(name)}
          aria-disabled={index === count - 1}
          onClick={() => onMove(1)}
        >
          {words.down}
        </Button>
        <Button variant="quiet" aria-label={words.removePart(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}

/** The button keeps its focus when its part changes place, so it must be found again. */
export function moveButtonId(slot: string, step: -1 | 1): string {
  return `roteiro-${slot}-${step === -1 ? 'subir' : 'descer'}`
}
