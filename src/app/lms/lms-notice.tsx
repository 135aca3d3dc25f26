import { useSyncExternalStore } from 'react'
import type { LmsLink, LmsStatus } from '#lms/follow-lms.ts'
import { Notice } from '#ui/notice.tsx'
import * as words from '#words/lms.ts'

const texts: Record<Exclude<LmsStatus, 'connected'>, { title: string; text: string }> = {
  absent: { title: words.absent, text: words.absentMeans },
  lost: { title: words.lost, text: words.lostMeans },
  unreadable: { title: words.unreadable, text: words.unreadableMeans },
}

/** One calm line about the LMS, only when there is something to know. */
export function LmsNotice({ status }: Pick<LmsLink, 'status'>) {
  const kind = useSyncExternalStore(status.subscribe, status.getState)
  const message = kind === 'connected' ? null : texts[kind]
  return (
    <div role="status" className="print:hidden">
      {message !== null && (
        <div className="mx-auto max-w-7xl px-4 py-3 sm:px-8">
          <Notice role="note" title={message.title}>
            {message.text}
          </Notice>
        </div>
      )}
    </div>
  )
}
