import { type ReactNode, useEffect, useRef } from 'react'
import * as words from '#words/review-session.ts'

export type RecallResultProps = {
  title: string
  /** What was typed; null after "Não sei". */
  typed: string | null
  children: ReactNode
}

/** What was typed and, beside it, what it is held against. Focus comes here from the form. */
export function RecallResult({ title, typed, children }: RecallResultProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="mt-7 max-w-measure wide:grid wide:max-w-5xl wide:grid-cols-2 wide:gap-x-14">
      {/* On wide screens what was typed stays in sight while the ideas scroll by. */}
      <div className="wide:sticky wide:top-8 wide:self-start">
        <p className="font-sans text-base font-semibold text-muted">{words.youWrote}</p>
        <p className="mt-1 whitespace-pre-wrap">
          {typed === null ? <span className="text-muted">{words.nothing}</span> : typed}
        </p>
      </div>
      <div>
        <h3
          ref={heading}
          tabIndex={-1}
          className="mt-6 scroll-my-24 font-serif text-xl font-semibold wide:mt-0"
        >
          {title}
        </h3>
        {children}
      </div>
    </div>
  )
}
