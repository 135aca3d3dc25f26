import { type ActivityDay, activityOf } from '#domain/progress/activity.ts'
import { useProgress } from '#state/use-progress.ts'
import * as words from '#words/activity.ts'
import { describeActivity, describeDay, formatDate, formatMonth } from './activity-wording.ts'
import { Part } from './part.tsx'

const weeks = 12

/** When the learner studied, day by day. Drawn only in the browser, which knows the time zone. */
export function ActivityOverview({ now }: { now: Date }) {
  const progress = useProgress((whole) => whole)
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { days, later } = activityOf(progress, { now, timeZone, days: weeks * 7 })
  const active = days.filter(({ total }) => total > 0)
  if (active.length === 0 && later === 0) return null
  return (
    <Part id="atividade" title={words.title} note={describeActivity(active, weeks)}>
      {active.length > 0 && (
        <>
          <ActivityChart days={days} />
          <ActivityTable days={active} />
        </>
      )}
      {later > 0 && (
        <p className="mt-2 font-sans text-base text-muted">{words.datedLater(later)}</p>
      )}
    </Part>
  )
}

// One drawing unit is a CSS pixel at the drawing's own width.
const width = 364
const left = 26
const top = 12
const bottom = 88
const step = 4

function ActivityChart({ days }: { days: readonly ActivityDay[] }) {
  const highest = Math.max(...days.map(({ total }) => total))
  const yOf = (total: number) => bottom - (total / highest) * (bottom - top)
  const xOf = (index: number) => left + index * step
  return (
    <svg
      viewBox={`0 0 ${width} 112`}
      aria-hidden
      className="mt-4 block w-full max-w-md font-sans text-[13px]"
    >
      <line x1={left} x2={width} y1={top} y2={top} className="stroke-rule" />
      <text x={left - 8} y={top + 4} textAnchor="end" className="fill-muted">
        {highest}
      </text>
      {days.map(({ date, total }, index) => (
        <g key={date}>
          {date.endsWith('-01') && index < days.length - 10 && (
            <>
              <line
                x1={xOf(index)}
                x2={xOf(index)}
                y1={bottom}
                y2={bottom + 6}
                className="stroke-edge"
              />
              <text x={xOf(index) + 4} y={bottom + 18} className="fill-muted">
                {formatMonth(date)}
              </text>
            </>
          )}
          {total > 0 && (
            <rect
              x={xOf(index)}
              y={yOf(total)}
              width={step - 1}
              height={bottom - yOf(total)}
              className="fill-accent"
            />
          )}
        </g>
      ))}
      <line x1={left} x2={width} y1={bottom} y2={bottom} className="stroke-edge" />
    </svg>
  )
}

function ActivityTable({ days }: { days: readonly ActivityDay[] }) {
  return (
    <details className="mt-2 font-sans text-base">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-current">
        {words.dayByDay}
      </summary>
      <table className="mt-1 w-full max-w-md border-collapse text-left">
        <caption className="sr-only">{words.table}</caption>
        <thead className="border-b border-edge text-sm text-muted">
          <tr>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {words.day}
            </th>
            <th scope="col" className="py-1.5 font-normal">
              {words.whatYouDid}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => (
            <tr key={day.date} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                {formatDate(day.date)}
              </th>
              <td className="py-1.5">{describeDay(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
