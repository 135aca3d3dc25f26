import { useRef, useState } from 'react'
import type { Essay } from '#domain/course/course.ts'
import { mostVersions } from '#domain/essays/essay-work.ts'
import type { Draft } from '#domain/progress/progress.ts'
import { countWords } from '#domain/text/text-size.ts'
import { useEssayActions } from '#state/essay-actions.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/essay.ts'
import { written } from '#words/essay-terms.ts'
import { dayAndTime } from './day-and-time.ts'
import { SidePart } from './side-part.tsx'

export type VersionListProps = { essay: Essay; text: string; versions: readonly Draft[] }

/** `before` is what a restored version took the place of. */
type Restored = { text: string; at: string; before: string }

/** Earlier states of the text, to read and to put back. */
export function VersionList({ essay, text, versions }: VersionListProps) {
  const { restoreEssay } = useEssayActions()
  const [restored, setRestored] = useState<Restored | null>(null)
  const messageRef = useRef<HTMLParagraphElement>(null)
  const canUndo = restored !== null && restored.text === text && restored.before !== text

  function restore(version: Draft) {
    restoreEssay(essay.id, version.text)
    setRestored({ ...version, before: text })
  }

  function undo() {
    if (restored === null) return
    restoreEssay(essay.id, restored.before)
    setRestored(null)
    // The button goes; reading goes on where it was.
    messageRef.current?.focus()
  }

  return (
    <SidePart title={words.versions}>
      <p ref={messageRef} tabIndex={-1} className="mt-1 text-muted">
        {versions.length === 0 ? words.versionsHint : words.lastVersions(mostVersions)}
      </p>
      <div role="status">
        {canUndo && (
          <p className="mt-2 flex flex-wrap items-center gap-x-3 border-l-2 border-accent pl-3">
            {words.versionRestored(dayAndTime(restored.at))}
            <Button variant="quiet" onClick={undo}>
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      {versions.length > 0 && (
        <ul className="mt-2 divide-y divide-rule border-y border-rule">
          {versions.map((version) => (
            <li key={version.at}>
              <Version version={version} isCurrent={version.text === text} onRestore={restore} />
            </li>
          ))}
        </ul>
      )}
    </SidePart>
  )
}

type VersionProps = {
  version: Draft
  isCurrent: boolean
  onRestore: (version: Draft) => void
}

function Version({ version, isCurrent, onRestore }: VersionProps) {
  const name = dayAndTime(version.at)
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 leading-snug">
        <time dateTime={version.at}>{name}</time>
        <span className="text-muted"> · {written(countWords(version.text))}</span>
      </summary>
      <div className="border-l-2 border-rule pl-3 font-serif whitespace-pre-wrap">
        {version.text}
      </div>
      <Button
        className="my-3"
        aria-disabled={isCurrent}
        onClick={() => {
          if (!isCurrent) onRestore(version)
        }}
      >
        {isCurrent ? words.isCurrent : words.restore}
      </Button>
    </details>
  )
}
