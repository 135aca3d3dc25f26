import { useId } from 'react'
import { dayFromText, type Day, dayToText } from '#domain/review/local-day.ts'
import { defaultNewPerDay } from '#domain/review/review-changes.ts'
import { useReviewActions } from '#state/review-actions.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/review.ts'
import { dayInWords, gapInWords } from './wording.ts'

export type ReviewSettingsFormProps = {
  today: Day
  /** How many are new each day, the exam considered. */
  newPerDay: number
}

const field =
  'mt-1.5 block min-h-11 w-44 rounded-sm border border-edge bg-raised px-3 py-2 text-base text-ink'

/** The day of the exam and how much is new each day. Both may be changed at any time. */
export function ReviewSettingsForm({ today, newPerDay }: ReviewSettingsFormProps) {
  const id = useId()
  const settings = useProgress((progress) => progress.reviewSettings)
  const { setReviewSettings } = useReviewActions()
  const examDate = settings?.examDate ?? null
  const wish = settings?.newPerDay ?? defaultNewPerDay

  return (
    <section aria-labelledby="ajustes-da-revisao" className="mt-12 max-w-measure print:hidden">
      <h2 id="ajustes-da-revisao" className="font-serif text-2xl font-semibold">
        {words.settings}
      </h2>
      <div className="mt-4 flex flex-wrap gap-x-10 gap-y-5 font-sans text-base">
        <div>
          <label htmlFor={`${id}-exam`} className="font-semibold">
            {words.examDay}
          </label>
          <input
            id={`${id}-exam`}
            type="date"
            value={examDate ?? ''}
            min={dayToText(today)}
            onChange={({ target }) => {
              // A date half typed is no date yet, and taking it away has a button of its own.
              const year = Number(target.value.slice(0, 4))
              if (year >= 2000 && year <= 9999) setReviewSettings({ examDate: target.value })
            }}
            aria-describedby={`${id}-exam-meaning`}
            className={field}
          />
        </div>
        <div>
          <label htmlFor={`${id}-new`} className="font-semibold">
            {words.newPerDay}
          </label>
          <input
            id={`${id}-new`}
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            value={wish}
            onChange={({ target }) => {
              const count = Math.min(100, Math.max(0, Math.floor(target.valueAsNumber)))
              if (!Number.isNaN(count)) setReviewSettings({ newPerDay: count })
            }}
            className={field}
          />
        </div>
      </div>
      <p id={`${id}-exam-meaning`} role="status" className="mt-3 font-sans text-base text-muted">
        {describeExam(examDate, today)}
        {newPerDay > wish && ` ${words.hurry(newPerDay, wish)}`}
      </p>
      {examDate !== null && (
        <Button
          variant="quiet"
          className="-ml-2"
          onClick={() => {
            setReviewSettings({ examDate: null })
            // This button goes away with the date.
            document.getElementById(`${id}-exam`)?.focus()
          }}
        >
          {words.removeExam}
        </Button>
      )}
    </section>
  )
}

function describeExam(examDate: string | null, today: Day): string {
  if (examDate === null) return words.noExam
  const day = dayFromText(examDate)
  if (day < today) return words.examIsOver(dayInWords(day))
  return words.examAhead(gapInWords(day - today), dayInWords(day))
}
