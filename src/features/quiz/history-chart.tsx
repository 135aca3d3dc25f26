import type { HistoryPoint } from '#domain/quiz/calibration.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import * as words from '#words/quiz-result.ts'
import { formatDay } from './wording.ts'

const width = 360
const height = 190
const left = 34
const right = 346
const top = 14
const bottom = 142

/** The running total after each attempt, and the same day by day in a table. */
export function HistoryChart({ points, max }: { points: readonly HistoryPoint[]; max: number }) {
  const steps = Math.max(1, points.length - 1)
  const xOf = (index: number) => left + 4 + (index / steps) * (right - left - 4)
  const yOf = (total: number) => bottom - (total / max) * (bottom - top)
  const path = points.map(({ total }, index) => `${xOf(index)},${yOf(total)}`).join(' ')
  return (
    <figure aria-labelledby="historico" className="min-w-0">
      <h3 id="historico" className="font-serif text-xl font-semibold">
        {words.history}
      </h3>
      <p className="mt-1 max-w-measure font-sans text-base text-muted">{describePath(points)}</p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden
        className="mt-4 block w-full max-w-md font-sans text-[13px]"
      >
        {[0, max / 2, max].map((total) => (
          <g key={total}>
            <line x1={left} x2={right} y1={yOf(total)} y2={yOf(total)} className="stroke-rule" />
            <text x={left - 10} y={yOf(total) + 4} textAnchor="end" className="fill-muted">
              {formatScore(total)}
            </text>
          </g>
        ))}
        <polyline
          points={path}
          fill="none"
          strokeWidth="2"
          strokeLinejoin="round"
          className="stroke-accent"
        />
        {points.map(({ attempt, total }, index) => (
          <circle
            key={attempt.id}
            cx={xOf(index)}
            cy={yOf(total)}
            r={points.length > 20 ? 2 : 3.5}
            className="fill-accent stroke-paper"
          />
        ))}
        <text x={left} y={bottom + 20} className="fill-muted">
          {words.firstAttempt}
        </text>
        {points.length > 1 && (
          <text x={right} y={bottom + 20} textAnchor="end" className="fill-muted">
            {words.nthAttempt(points.length)}
          </text>
        )}
        <text x={(left + right) / 2} y={height - 8} textAnchor="middle" className="fill-muted">
          {words.historyLegend}
        </text>
      </svg>
      <table className="mt-4 w-full max-w-md border-collapse text-left font-sans text-base">
        <caption className="sr-only">{words.historyDayByDay}</caption>
        <thead className="border-b border-edge text-sm text-muted">
          <tr>
            <th scope="col" className="py-1.5 font-normal">
              {words.day}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              {words.attempts}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              {words.total(max)}
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {dayByDay(points).map(({ day, attempts, total }) => (
            <tr key={day} className="border-b border-rule">
              <th scope="row" className="py-1.5 font-normal">
                {day}
              </th>
              <td className="py-1.5 text-right">{attempts}</td>
              <td className="py-1.5 text-right">{formatScore(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function describePath(points: readonly HistoryPoint[]): string {
  return words.historySaid(points.length, formatScore(points.at(-1)?.total ?? 0))
}

type Day = { day: string; attempts: number; total: number }

/** By the learner's own calendar. */
function dayByDay(points: readonly HistoryPoint[]): Day[] {
  const days = new Map<string, Day>()
  for (const { attempt, total } of points) {
    const day = formatDay(attempt.at)
    days.set(day, { day, attempts: (days.get(day)?.attempts ?? 0) + 1, total })
  }
  return [...days.values()]
}
