import { type Identified, isRead } from '#domain/progress/progress-lookup.ts'
import { useProgress, useProgressActions } from '#state/use-progress.ts'
import * as words from '#words/chapter.ts'

export function ReadToggle({ chapter }: { chapter: Identified }) {
  const isMarked = useProgress((progress) => isRead(progress, chapter))
  const { markRead } = useProgressActions()
  return (
    <p className="mt-14 font-sans print:hidden">
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 rounded-sm border border-edge px-4 text-base hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <input
          type="checkbox"
          checked={isMarked}
          onChange={(event) => markRead(chapter.id, event.target.checked)}
          className="size-5 accent-accent"
        />
        {words.markAsRead}
      </label>
    </p>
  )
}
