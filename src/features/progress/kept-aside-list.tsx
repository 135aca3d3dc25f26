import { readKeptAside } from '#state/kept-aside.ts'
import { useProgressStore, useStorageStatus } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/kept-aside.ts'
import { formatMoment } from './wording.ts'

/** What could not be read and was put aside instead of overwritten; nothing when there is none. */
export function KeptAsideList() {
  const { storage } = useProgressStore()
  const hydrated = useHydrated()
  // Something is put aside exactly when the status changes, which draws this again.
  useStorageStatus()
  const items = hydrated ? readKeptAside(storage) : []
  if (items.length === 0) return null
  return (
    <section aria-labelledby="guardado-a-parte" className="mt-14 max-w-measure print:hidden">
      <h2 id="guardado-a-parte" className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-2">{words.intro}</p>
      <ul className="mt-4 border-b border-rule font-sans text-base">
        {items.map(({ key, at, reason, text }) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule py-2"
          >
            <span className="min-w-0 flex-1 basis-64">
              {formatMoment(at)}: <span className="text-muted">{reason}</span>
            </span>
            <Button
              variant="quiet"
              aria-label={words.downloadOf(formatMoment(at))}
              onClick={() => downloadFile(`${key}.json`, text, 'application/json')}
            >
              {words.download}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
