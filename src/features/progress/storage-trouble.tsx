import type { StorageStatus } from '#state/storage.ts'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import * as words from '#words/storage-trouble.ts'
import { paths } from '#paths.ts'

/** What happened to what is stored, and what to do. */
export function StorageTrouble({ status }: { status: StorageStatus }) {
  const trouble = describe(status)
  if (trouble === null) return null
  return (
    <div className="mb-8 max-w-measure">
      <Notice role="note" title={trouble.title}>
        <p>
          {trouble.body} <Link to={paths.progress}>{words.openProgress}</Link>
        </p>
      </Notice>
    </div>
  )
}

function describe(status: StorageStatus): { title: string; body: string } | null {
  switch (status.kind) {
    case 'ok':
      return null
    case 'full':
      return { title: words.full, body: words.whenFull }
    case 'kept-aside':
      return { title: words.keptAside, body: words.whenKeptAside(status.reason) }
    case 'put-back':
      return { title: words.putBack, body: words.whenPutBack }
    case 'memory':
      return {
        title: status.reason === 'newer' ? words.newer : words.notSaved,
        body: memoryReasons[status.reason],
      }
  }
}

const memoryReasons: Record<Extract<StorageStatus, { kind: 'memory' }>['reason'], string> = {
  refused: words.whenRefused,
  newer: words.whenNewer,
  'not-kept-aside': words.whenNotKeptAside,
}
