import { useRef, useState } from 'react'
import { type Copy, readCopies, removeCopy } from '#state/copies.ts'
import { restoreCopy } from '#state/restore-copy.ts'
import { useProgress, useProgressStore } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/copies.ts'
import { formatMoment } from './wording.ts'

/** How the progress was before it was erased, imported into or updated; nothing when there is none. */
export function CopyList({ onChange }: { onChange: () => void }) {
  const store = useProgressStore()
  // Copies come and go with changes of the progress, which draw this again.
  useProgress((whole) => whole)
  const [news, setNews] = useState('')
  const newsRef = useRef<HTMLParagraphElement>(null)
  const copies = readCopies(store.storage)
  if (copies.length === 0 && news === '') return null

  function say(text: string) {
    setNews(text)
    onChange()
    // The button that had the focus may be gone.
    newsRef.current?.focus()
  }

  function restore(copy: Copy) {
    const isBack = restoreCopy(store, copy)
    say(isBack ? words.restored(formatMoment(copy.at)) : words.unreadable)
  }

  return (
    <section aria-labelledby="como-estava-antes" className="mt-14 max-w-measure print:hidden">
      <h2 id="como-estava-antes" className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-2">{words.intro}</p>
      <p
        ref={newsRef}
        role="status"
        tabIndex={-1}
        className="mt-3 font-sans text-base font-semibold"
      >
        {news}
      </p>
      <ul className="mt-4 border-b border-rule font-sans text-base">
        {copies.map((copy) => {
          const name = `${words.occasions[copy.reason]}, ${formatMoment(copy.at)}`
          return (
            <li
              key={copy.key}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule py-2"
            >
              <span className="min-w-0 flex-1 basis-64">{name}</span>
              <span className="-ml-2 flex flex-wrap">
                <Button
                  variant="quiet"
                  aria-label={`${words.restore}: ${name}`}
                  onClick={() => restore(copy)}
                >
                  {words.restore}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={`${words.download}: ${name}`}
                  onClick={() => downloadFile(`${copy.key}.json`, copy.text, 'application/json')}
                >
                  {words.download}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={`${words.erase}: ${name}`}
                  onClick={() => {
                    removeCopy(store.storage, copy)
                    say(words.erased)
                  }}
                >
                  {words.erase}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
