import { useState } from 'react'
import { useStorageStatus } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import * as words from '#words/offline.ts'
import { paths } from '#paths.ts'
import { CornerNote } from './corner-note.tsx'
import type { OfflineLink } from './offline-link.ts'
import { wouldLose } from './would-lose.ts'

export type UpdateNoteProps = {
  link: OfflineLink
  update: 'offered' | 'needed'
  onPutOff: () => void
}

/** Offers another version of the guide; the page changes only when the learner says so. */
export function UpdateNote({ link, update, onPutOff }: UpdateNoteProps) {
  const isUnsafe = wouldLose(useStorageStatus())
  const [isUpdating, setUpdating] = useState(false)

  return (
    <CornerNote title={words.updateTitle}>
      {isUnsafe ? (
        <p>
          {words.wouldLose} <Link to={paths.progress}>{words.wouldLoseLink}</Link>.
        </p>
      ) : (
        <p>
          {update === 'needed' && `${words.updateNeeded} `}
          {words.writingKept}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        {!isUnsafe && (
          <Button
            variant="primary"
            aria-disabled={isUpdating}
            onClick={() => setUpdating(link.update())}
          >
            {isUpdating ? words.updating : words.update}
          </Button>
        )}
        <Button variant="quiet" onClick={onPutOff}>
          {words.later}
        </Button>
      </div>
    </CornerNote>
  )
}
