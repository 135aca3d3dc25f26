import { type Exam, timeLeft } from '#domain/quiz/exam.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import * as words from '#words/exam.ts'
import { examResultAddress } from './exam-address.ts'
import { useNow } from './use-now.ts'

const minute = 60_000

/** How long an exam still goes; says so aloud five minutes and one minute before the end. */
export function ExamTimer({ exam }: { exam: Exam }) {
  const now = useNow(exam.until !== null)
  const left = now === null ? null : timeLeft(exam, now)
  if (exam.until === null) return null
  return (
    <div className="mb-6 font-sans text-base">
      <p role="timer" className="text-muted tabular-nums">
        {left === null ? words.timed : describeLeft(left)}
      </p>
      <p role="status" className="sr-only">
        {left !== null && announce(left)}
      </p>
      <div role="alert">
        {left === 0 && (
          <div className="mt-3">
            <Notice role="note" title={words.timeIsUp}>
              <p>{words.finishSentence}</p>
              <ButtonLink className="mt-3" to={examResultAddress({ ...exam, ended: true })}>
                {words.end}
              </ButtonLink>
            </Notice>
          </div>
        )}
      </div>
    </div>
  )
}

function describeLeft(left: number): string {
  if (left === 0) return words.noTimeLeft
  if (left < minute) return words.secondsLeft(Math.ceil(left / 1000))
  return words.minutesLeft(Math.ceil(left / minute))
}

function announce(left: number): string {
  if (left === 0 || left > 5 * minute) return ''
  return `${words.minutesLeft(left <= minute ? 1 : 5)}.`
}
