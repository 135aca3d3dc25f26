import { useRef } from 'react'
import type { Idea } from '#domain/course/course.ts'
import type { AppReading, Attempt, Mark } from '#domain/progress/progress.ts'
import type { IdeaReading as Reading } from '#domain/reading/read-answer.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/app-reading.ts'
import { markLabel } from './marks.ts'
import { Quotation } from './quotation.tsx'
import { explainReading } from './reading-wording.ts'

export type IdeaReadingProps = {
  idea: Idea
  attempt: Attempt
  /** What is kept with the attempt. */
  kept: AppReading
  /** What the app found, with its words and doubts. */
  reading: Reading
  onJudge: (mark: Mark) => void
}

/** The app's reading of one idea, beside the learner's mark, and what to do where they differ. */
export function IdeaReading({ idea, attempt, kept, reading, onJudge }: IdeaReadingProps) {
  const reason = explainReading(reading)
  return (
    <div className="mt-4 border-l border-edge pl-4 font-sans text-base">
      <p>
        <span className="text-muted">{words.itsMark}</span>{' '}
        <strong>{words.outcomes[reading.outcome]}</strong>
      </p>
      {reading.spans.length > 0 && (
        <p className="mt-1">
          <Quotation text={attempt.text} spans={reading.spans} />
        </p>
      )}
      {reason !== null && <p className="mt-1 text-muted">{reason}</p>}
      <Difference
        idea={idea}
        own={attempt.marks[idea.id] ?? null}
        proposed={kept.marks[idea.id] ?? 0}
        isKept={kept.kept.includes(idea.id)}
        onJudge={onJudge}
      />
    </div>
  )
}

type DifferenceProps = {
  idea: Idea
  own: Mark | null
  proposed: Mark
  isKept: boolean
  onJudge: (mark: Mark) => void
}

function Difference({ idea, own, proposed, isKept, onJudge }: DifferenceProps) {
  const settledRef = useRef<HTMLParagraphElement>(null)
  const differs = own !== null && own !== proposed

  function settle(mark: Mark) {
    onJudge(mark)
    // The buttons are gone by then: whoever pressed one goes on from what became of it.
    settledRef.current?.focus()
  }

  return (
    <>
      <p ref={settledRef} tabIndex={-1} className="mt-2">
        {own !== null && !differs && <span className="text-muted">{words.sameMark}</span>}
        {differs && (
          <>
            <span aria-hidden className="mr-1.5 font-semibold">
              ≠
            </span>
            {isKept ? (
              words.markKept(markLabel(own))
            ) : (
              <>
                <strong>{words.otherMark}</strong>{' '}
                {words.bothMarks(markLabel(own), markLabel(proposed))}
              </>
            )}
          </>
        )}
      </p>
      {differs && !isKept && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            onClick={() => settle(own)}
            aria-label={`${words.keep(markLabel(own))}: ${idea.text}`}
          >
            {words.keep(markLabel(own))}
          </Button>
          <Button
            onClick={() => settle(proposed)}
            aria-label={`${words.change(markLabel(proposed))}: ${idea.text}`}
          >
            {words.change(markLabel(proposed))}
          </Button>
        </div>
      )}
    </>
  )
}
