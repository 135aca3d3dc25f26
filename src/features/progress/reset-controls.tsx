import { type ReactNode, useState } from 'react'
import type { Progress } from '#domain/progress/progress.ts'
import { holdsPart } from '#domain/progress/reset-progress.ts'
import { createDataActions } from '#state/data-actions.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/reset.ts'
import { resetGroups, type ResettableCourse, type ResettablePart } from './reset-groups.ts'

export type ResetControlsProps = ResettableCourse & {
  /** The part that was erased last and can still be brought back. */
  undoable: string | null
  onChange: (key: string) => void
}

/**
 * Erasing one thing or one section. It happens at once, and the same button then brings it back:
 * nothing to confirm, and the focus stays where it is.
 */
export function ResetControls({ undoable, onChange, ...course }: ResetControlsProps) {
  const progress = useProgress((whole) => whole)
  const actions = createDataActions(useProgressStore())
  const [before, setBefore] = useState<Progress | null>(null)
  const [news, setNews] = useState('')
  const isUndoable = (key: string) => key === undoable && before !== null
  const isShown = ({ key, part }: ResettablePart) => holdsPart(progress, part) || isUndoable(key)
  const groups = resetGroups(course, progress).filter(
    ({ whole, items }) => isShown(whole) || items.some(isShown),
  )

  function onPress({ key, part, name }: ResettablePart) {
    if (isUndoable(key) && before !== null) {
      actions.restorePart(part, before)
      setBefore(null)
      setNews(words.isBack(name))
    } else {
      setBefore(progress)
      actions.resetPart(part)
      onChange(key)
      setNews(words.wasErased(name))
    }
  }

  const buttonFor = (one: ResettablePart, label: string) => (
    <PartButton
      name={one.name}
      label={label}
      isUndo={isUndoable(one.key)}
      onPress={() => onPress(one)}
    />
  )

  return (
    <>
      {groups.length > 0 && (
        <section aria-labelledby="recomecar" className="mt-14 max-w-measure print:hidden">
          <h2 id="recomecar" className="font-serif text-2xl font-semibold">
            {words.title}
          </h2>
          <p className="mt-2">{words.intro}</p>
          <ul className="mt-4 border-b border-rule font-sans text-base">
            {groups.map((group) => (
              <li key={group.section} className="border-t border-rule py-2">
                <Line label={group.title} remark={group.summary}>
                  {isShown(group.whole) && buttonFor(group.whole, words.eraseWhole[group.section])}
                </Line>
                {group.items.some(isShown) && (
                  <details>
                    <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-current">
                      {words.onlyOne[group.section]}
                    </summary>
                    <ul className="mb-2 border-l border-rule pl-4">
                      {group.items.filter(isShown).map((one) => (
                        <li key={one.key}>
                          <Line label={one.label} remark={isUndoable(one.key) ? words.erased : ''}>
                            {buttonFor(one, words.erase)}
                          </Line>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" className="sr-only">
        {news}
      </p>
    </>
  )
}

type LineProps = { label: string; remark: string; children: ReactNode }

function Line({ label, remark, children }: LineProps) {
  return (
    <div className="flex items-center justify-between gap-4 py-0.5">
      <span className="min-w-0 leading-snug">
        {label} <span className="text-muted">{remark}</span>
      </span>
      {children}
    </div>
  )
}

type PartButtonProps = { name: string; label: string; isUndo: boolean; onPress: () => void }

function PartButton({ name, label, isUndo, onPress }: PartButtonProps) {
  const visible = isUndo ? words.undo : label
  return (
    <Button
      variant="quiet"
      aria-label={`${visible}: ${name}`}
      onClick={onPress}
      className="-mr-2 shrink-0"
    >
      {visible}
    </Button>
  )
}
