import type { ReactNode, RefObject } from 'react'
import type { Attempt } from '#domain/progress/progress.ts'
import type { Reading } from '#domain/reading/read-answer.ts'
import type { ReadingQuality } from '#domain/reading/reading-quality.ts'
import { Notice } from '#ui/notice.tsx'
import * as words from '#words/app-reading.ts'
import { Quotation } from './quotation.tsx'
import { QualityNote } from './quality-note.tsx'
import { scoreOfOne } from './wording.ts'

export type ReadingSummaryProps = {
  attempt: Attempt
  quality: ReadingQuality | null
  reading: Reading
  questionId: string
  headingRef: RefObject<HTMLHeadingElement | null>
  /** What can be done with the reading. */
  children: ReactNode
}

/** The app's reading as a whole: its score beside the learner's, its remarks, its error rate. */
export function ReadingSummary({
  attempt,
  quality,
  reading,
  questionId,
  headingRef,
  children,
}: ReadingSummaryProps) {
  const { reading: kept } = attempt
  return (
    <section aria-labelledby="leitura-do-app" className="mt-8 border-t border-rule pt-5 font-sans">
      <h2
        id="leitura-do-app"
        ref={headingRef}
        tabIndex={-1}
        className="scroll-my-24 font-serif text-xl font-semibold"
      >
        {words.title}
      </h2>
      <div role="status" className="mt-1 text-base">
        {kept !== undefined && (
          <p>
            {words.ownScore} <strong>{describeOwn(attempt)}</strong> · {words.itsScore}{' '}
            <strong>{scoreOfOne(kept.score)}</strong>.{' '}
            <span className="text-muted">{describeDifferences(attempt)}</span>
          </p>
        )}
      </div>
      {kept === undefined && <p className="mt-1 text-base text-muted">{words.secondOpinion}</p>}
      {kept !== undefined && <Remarks text={attempt.text} reading={reading} />}
      <div className="mt-4 flex flex-wrap gap-3 empty:hidden">{children}</div>
      <QualityNote quality={quality} questionId={questionId} />
    </section>
  )
}

function describeOwn({ marks, score }: Attempt): string {
  return Object.keys(marks).length === 0 ? words.ownScoreToCome : scoreOfOne(score)
}

function describeDifferences({ marks, reading }: Attempt): string {
  const differing = Object.entries(reading?.marks ?? {}).filter(
    ([id, mark]) => marks[id] !== undefined && marks[id] !== mark,
  )
  const open = differing.filter(([id]) => !reading?.kept.includes(id)).length
  if (open === 1) return words.oneDiffers
  if (open > 1) return words.someDiffer(open)
  if (differing.length > 0) return words.ownKept
  return Object.keys(marks).length > 0 ? words.noneDiffer : ''
}

/** Wrong claims with what to think about them, then what makes the text hard to read. */
function Remarks({ text, reading }: { text: string; reading: Reading }) {
  const { falsehoods, guards } = reading
  return (
    <>
      {falsehoods.map(({ text: claim, hint, span }) => (
        <div key={claim} className="mt-4">
          <Notice role="note" title={words.claim}>
            <p>
              <Quotation text={text} spans={[span]} />
            </p>
            <p className="mt-1">{hint}</p>
          </Notice>
        </div>
      ))}
      {guards.map(({ kind, span }) => (
        <div key={kind} className="mt-4">
          <Notice role="note">
            <p>{words.guards[kind]}</p>
            {span !== null && (
              <p className="mt-1">
                <Quotation text={text} spans={[span]} />
              </p>
            )}
            <p className="mt-1 text-muted">{words.notFull}</p>
          </Notice>
        </div>
      ))}
    </>
  )
}
