import { useEffect, useRef } from 'react'
import { withItemMoved, withoutItem } from '#domain/route/route-edits.ts'
import { type RouteCourse, resolveRoute } from '#domain/route/resolve-route.ts'
import { itemCode, type RouteItem } from '#domain/route/route-item.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/route-builder.ts'
import { IconButton, type IconName } from './icon-button.tsx'
import { kindOf } from './wording.ts'

export type ChosenListProps = {
  items: readonly RouteItem[]
  course: RouteCourse
  undoable: string | null
  /** `deed` for the undo button, `told` for those who do not see the list. */
  onChange: (items: RouteItem[], deed: string, told: string) => void
  onUndo: () => void
}

/** The items in their order, to be moved and removed with the keyboard as with a finger. */
export function ChosenList({ items, course, undoable, onChange, onUndo }: ChosenListProps) {
  const whole = useRef<HTMLDivElement>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  // A row that moves loses the focus, and so does a button that goes: it is put back after drawing.
  const focusNext = useRef<string | null>(null)
  useEffect(() => {
    if (focusNext.current === null) return
    const target = document.getElementById(focusNext.current) ?? undoButton.current ?? whole.current
    focusNext.current = null
    target?.focus()
  })

  function move(item: RouteItem, position: number, by: number, title: string) {
    const place = position + by
    if (place < 0 || place >= items.length) return
    focusNext.current = buttonId(by < 0 ? 'up' : 'down', item)
    onChange(
      withItemMoved(items, position, by),
      words.moving(title),
      words.moved(title, place + 1, items.length),
    )
  }

  function remove(item: RouteItem, position: number, title: string) {
    const neighbour = items[position + 1] ?? items[position - 1]
    focusNext.current = neighbour === undefined ? '' : buttonId('remove', neighbour)
    onChange(withoutItem(items, item), words.removing(title), words.removed(title))
  }

  return (
    <div ref={whole} tabIndex={-1} className="font-sans">
      {items.length === 0 && <p className="text-muted">{words.noneChosen}</p>}
      <ol aria-label={words.chosenPlaces} className="border-b border-rule empty:hidden">
        {items.map((item, position) => {
          const [place] = resolveRoute([item], course).places
          const title = place?.title ?? itemCode(item)
          const kind = place === undefined ? words.unknownPlace : kindOf(place)
          return (
            <li
              key={itemCode(item)}
              className="flex flex-wrap items-center gap-x-2 border-t border-rule py-1.5"
            >
              <span aria-hidden className="w-6 shrink-0 text-muted tabular-nums">
                {position + 1}
              </span>
              <p className="min-w-48 flex-1 leading-snug wrap-anywhere">
                {title}
                {kind !== null && <span className="block text-sm text-muted">{kind}</span>}
              </p>
              <span className="ml-auto flex shrink-0">
                {steps.map(({ icon, by, name }) => (
                  <IconButton
                    key={icon}
                    id={buttonId(icon, item)}
                    icon={icon}
                    label={name(title)}
                    isOff={position + by < 0 || position + by >= items.length}
                    onPress={() => move(item, position, by, title)}
                  />
                ))}
                <IconButton
                  id={buttonId('remove', item)}
                  icon="remove"
                  label={words.remove(title)}
                  onPress={() => remove(item, position, title)}
                />
              </span>
            </li>
          )
        })}
      </ol>
      {undoable !== null && (
        <Button
          ref={undoButton}
          variant="quiet"
          className="mt-2 -ml-2 text-left"
          onClick={() => {
            focusNext.current = ''
            onUndo()
          }}
        >
          {words.undo(undoable)}
        </Button>
      )}
    </div>
  )
}

const steps = [
  { icon: 'up', by: -1, name: words.moveUp },
  { icon: 'down', by: 1, name: words.moveDown },
] as const

function buttonId(icon: IconName, item: RouteItem): string {
  return `${icon} ${itemCode(item)}`.replaceAll(' ', '-')
}
