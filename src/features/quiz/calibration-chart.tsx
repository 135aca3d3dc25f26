import { type CalibrationRow, verdictOf } from '#domain/quiz/calibration.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import * as words from '#words/quiz-result.ts'
import { confidenceNames } from '#words/quiz-terms.ts'

// One drawing unit is a CSS pixel at the drawing's own width.
const width = 360
const left = 62
const right = 346
const rowHeight = 46
const top = 12

const xOf = (score: number) => left + score * (right - left)

/** How sure against how right: one row per degree of confidence, a dot per answer, a bar as mean. */
export function CalibrationChart({ rows }: { rows: readonly CalibrationRow[] }) {
  const bottom = top + rows.length * rowHeight
  return (
    <figure aria-labelledby="calibracao" className="min-w-0">
      <h3 id="calibracao" className="font-serif text-xl font-semibold">
        {words.calibration}
      </h3>
      <p className="mt-1 max-w-measure font-sans text-base text-muted">
        {words.verdicts[verdictOf(rows)]}
      </p>
      <svg
        viewBox={`0 0 ${width} ${bottom + 44}`}
        aria-hidden
        className="mt-4 block w-full max-w-md font-sans text-[13px]"
      >
        {[0, 0.5, 1].map((score) => (
          <g key={score}>
            <line x1={xOf(score)} x2={xOf(score)} y1={top} y2={bottom} className="stroke-rule" />
            <text x={xOf(score)} y={bottom + 18} textAnchor="middle" className="fill-muted">
              {formatScore(score)}
            </text>
          </g>
        ))}
        <text x={(left + right) / 2} y={bottom + 38} textAnchor="middle" className="fill-muted">
          {words.calibrationLegend}
        </text>
        {rows.map((row, index) => (
          <Row key={row.confidence} row={row} y={top + (index + 0.5) * rowHeight} />
        ))}
      </svg>
      <table className="mt-4 w-full max-w-md border-collapse text-left font-sans text-base">
        <caption className="sr-only">{words.calibrationInNumbers}</caption>
        <thead className="border-b border-edge text-sm text-muted">
          <tr>
            <th scope="col" className="py-1.5 font-normal">
              {words.confidence}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              {words.answers}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              {words.meanScore}
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {rows.map(({ confidence, scores, mean }) => (
            <tr key={confidence} className="border-b border-rule">
              <th scope="row" className="py-1.5 font-normal">
                {confidenceNames[confidence]}
              </th>
              <td className="py-1.5 text-right">{scores.length}</td>
              <td className="py-1.5 text-right">{mean === null ? '–' : formatScore(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Row({ row, y }: { row: CalibrationRow; y: number }) {
  return (
    <g>
      <text x={left - 14} y={y + 4} textAnchor="end" className="fill-ink">
        {confidenceNames[row.confidence]}
      </text>
      <line x1={left} x2={right} y1={y} y2={y} className="stroke-rule" />
      {stacked(row.scores).map(({ score, place }, index) => (
        <circle
          key={index}
          cx={xOf(score)}
          // Equal scores stand one above the other, so that each can be counted.
          cy={y - place * 5}
          r="4.5"
          className="fill-accent stroke-paper"
        />
      ))}
      {row.mean !== null && (
        <line
          x1={xOf(row.mean)}
          x2={xOf(row.mean)}
          y1={y - 15}
          y2={y + 15}
          strokeWidth="2.5"
          className="stroke-ink"
        />
      )}
    </g>
  )
}

const highest = 4

function stacked(scores: readonly number[]): { score: number; place: number }[] {
  const counts = new Map<number, number>()
  return scores.map((score) => {
    const before = counts.get(score) ?? 0
    counts.set(score, before + 1)
    return { score, place: Math.min(before, highest) }
  })
}
