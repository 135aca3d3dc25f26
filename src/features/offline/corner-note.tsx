import type { ReactNode } from 'react'
import { Notice } from '#ui/notice.tsx'
import './corner-note.css'

/**
 * A note over the corner of the page: what the learner reads or writes does not move for it. Where
 * it would lie on the text, it waits until the writing pauses.
 */
export function CornerNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="corner-note">
      <Notice role="note" title={title}>
        {children}
      </Notice>
    </div>
  )
}
