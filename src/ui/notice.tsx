import type { ReactNode } from 'react'

export type NoticeProps = {
  /** What happened, in a few words. */
  title?: ReactNode
  /** `alert` interrupts a screen reader: only for what needs the learner now. */
  role?: 'status' | 'alert' | 'note'
  children: ReactNode
}

/** Something to know, set apart by a rule in the margin rather than by a colour. */
export function Notice({ title, role = 'status', children }: NoticeProps) {
  return (
    <div role={role} className="border-l-2 border-accent py-1 pl-4 font-sans text-base">
      {title !== undefined && <p className="font-semibold">{title}</p>}
      <div className="text-ink">{children}</div>
    </div>
  )
}
