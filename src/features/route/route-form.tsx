import { useId } from 'react'
import {
  isDate,
  longestNote,
  longestTitle,
  type RouteMode,
  routeModes,
  type StudyRoute,
} from '#domain/route/study-route.ts'
import { type Choice, ChoiceGroup } from '#ui/choice-group.tsx'
import * as words from '#words/route-builder.ts'
import * as terms from '#words/route-terms.ts'

export type RouteFormProps = {
  route: StudyRoute
  onChange: (change: Partial<Omit<StudyRoute, 'items'>>) => void
}

const field =
  'mt-1.5 block min-h-11 w-full rounded-sm border border-edge bg-raised px-3 py-2 text-base text-ink'

const modes: Choice<RouteMode | 'livre'>[] = [
  { value: 'livre', label: words.freeMode },
  ...routeModes.map((mode) => ({ value: mode, label: terms.modeNames[mode] })),
]

/** What stands above the items: title, note, day and mode. All of it may be left out. */
export function RouteForm({ route, onChange }: RouteFormProps) {
  const id = useId()
  return (
    <div className="flex max-w-measure flex-col gap-5 font-sans text-base">
      <div>
        <label htmlFor={`${id}-titulo`} className="font-semibold">
          {words.title}
        </label>
        <input
          id={`${id}-titulo`}
          value={route.title}
          maxLength={longestTitle}
          onChange={(event) => onChange({ title: event.target.value })}
          autoComplete="off"
          className={field}
        />
      </div>
      <div>
        <label htmlFor={`${id}-recado`} className="font-semibold">
          {words.note}
        </label>
        <textarea
          id={`${id}-recado`}
          value={route.note}
          maxLength={longestNote}
          rows={3}
          onChange={(event) => onChange({ note: event.target.value })}
          className={field}
        />
      </div>
      <div>
        <label htmlFor={`${id}-prazo`} className="font-semibold">
          {words.dueDate}
        </label>
        <input
          id={`${id}-prazo`}
          type="date"
          // The browser's own: a date half typed is no date yet and must not be taken away.
          defaultValue={route.dueDate ?? ''}
          onChange={({ target: { value } }) => onChange({ dueDate: isDate(value) ? value : null })}
          className={`${field} max-w-44`}
        />
      </div>
      <div>
        <ChoiceGroup
          legend={<span className="font-semibold">{words.mode}</span>}
          name={`${id}-modo`}
          choices={modes}
          value={route.mode ?? 'livre'}
          onChange={(mode) => onChange({ mode: mode === 'livre' ? null : mode })}
          describedBy={`${id}-modo-ajuda`}
        />
        <p id={`${id}-modo-ajuda`} className="mt-2 text-muted">
          {route.mode === null ? words.freeModeMeaning : terms.modeMeanings[route.mode]}
        </p>
      </div>
    </div>
  )
}
