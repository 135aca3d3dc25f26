import type { Day } from '#domain/review/local-day.ts'
import * as words from '#words/review.ts'
import { dayInWords, dayNumber } from './wording.ts'

export type ForecastChartProps = {
  /** Items per day, today first. */
  counts: readonly number[]
  today: Day
}

/** How many come back on each of the next days. Every column says in words what it shows. */
export function ForecastChart({ counts, today }: ForecastChartProps) {
  const highest = Math.max(1, ...counts)
  return (
    <section aria-labelledby="proximos-dias" className="mt-12 max-w-measure">
      <h2 id="proximos-dias" className="font-serif text-2xl font-semibold">
        {words.nextDays(counts.length)}
      </h2>
      <ol className="mt-4 grid grid-cols-14 font-sans text-sm">
        {counts.map((count, index) => (
          <li key={index} className="min-w-0 text-center">
            <span className="sr-only">
              {words.onDay(index === 0 ? words.today : dayInWords(today + index), count)}
            </span>
            <div aria-hidden>
              <div className="h-5 leading-5">{count > 0 && count}</div>
              <svg
                viewBox="0 0 10 100"
                preserveAspectRatio="none"
                className="h-16 w-full border-b border-edge text-accent"
              >
                <rect
                  x="2"
                  width="6"
                  y={100 - (count / highest) * 100}
                  height={(count / highest) * 100}
                  fill="currentColor"
                />
              </svg>
              <div
                className={`mt-1 leading-5 ${index === 0 ? 'font-semibold text-ink' : 'text-muted'}`}
              >
                {dayNumber(today + index)}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-1 font-sans text-sm text-muted">{words.forecastNote}</p>
    </section>
  )
}
