import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import * as words from '#words/offline.ts'
import * as pageNames from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { CornerNote } from './corner-note.tsx'

/** Said once, when there is something to lose. */
export function SafariNote({ onRead }: { onRead: () => void }) {
  return (
    <CornerNote title={words.safariTitle}>
      <p>
        {words.safariRule} {words.bothWays} <Link to={paths.progress}>{pageNames.progress}</Link>.
      </p>
      <div className="mt-3">
        <Button onClick={onRead}>{words.understood}</Button>
      </div>
    </CornerNote>
  )
}
