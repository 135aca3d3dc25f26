import { useProgress, useProgressActions } from '#state/use-progress.ts'

export function ReadToggle({ chapterId }: { chapterId: string }) {
  const isRead = useProgress((progress) => progress.read[chapterId]?.read ?? false)
  const { markRead } = useProgressActions()
  return (
    <p className="mt-14 font-sans print:hidden">
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 rounded-sm border border-edge px-4 text-base hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <input
          type="checkbox"
          checked={isRead}
          onChange={(event) => markRead(chapterId, event.target.checked)}
          className="size-5 accent-accent"
        />
        Marcar como lido
      </label>
    </p>
  )
}
