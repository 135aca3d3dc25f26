import { useId, useState } from 'react'
import type { WeekReport } from '#lab/protocol.ts'
import { HistogramChart } from '../charts/histogram-chart.tsx'
import { PsiChart } from '../charts/psi-chart.tsx'

const selectClass = 'min-h-11 w-full rounded-sm border border-edge bg-raised px-3'
const score = 'score'

/** Any column in any week beside what it was at training. */
export function ColumnHistory({ weeks }: { weeks: readonly WeekReport[] }) {
  const id = useId()
  const worst = worstOf(weeks)
  const [chosen, setChosen] = useState<{ week: number; name: string } | null>(null)
  // Until somebody chooses, what changed most is shown, also as weeks go by.
  const { week, name } = chosen ?? worst
  const report = weeks.find((each) => each.week === week) ?? weeks.at(-1)
  if (report === undefined) return null
  const column = report.drift.columns.find((each) => each.name === name)
  return (
    <div className="lab-stack">
      <div className="flex flex-wrap gap-4 font-sans text-base">
        <div>
          <label htmlFor={`${id}-coluna`} className="mb-1 block">
            Coluna
          </label>
          <select
            id={`${id}-coluna`}
            value={column === undefined ? score : column.name}
            onChange={(event) => setChosen({ week: report.week, name: event.target.value })}
            className={selectClass}
          >
            {report.drift.columns.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
            <option value={score}>score do modelo</option>
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-semana`} className="mb-1 block">
            Semana
          </label>
          <select
            id={`${id}-semana`}
            value={report.week}
            onChange={(event) => setChosen({ week: Number(event.target.value), name })}
            className={selectClass}
          >
            {weeks.map(({ week }) => (
              <option key={week} value={week}>
                {week}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="lab-charts">
        <PsiChart
          week={report.week}
          columns={report.drift.columns}
          scorePsi={report.drift.scorePsi}
        />
        <HistogramChart
          label={column === undefined ? 'score do modelo' : column.label}
          week={report.week}
          bins={column === undefined ? report.drift.scoreBins : column.bins}
        />
      </div>
    </div>
  )
}

function worstOf(weeks: readonly WeekReport[]): { week: number; name: string } {
  const all = weeks.flatMap(({ week, drift }) =>
    drift.columns.map(({ name, psi }) => ({ week, name, psi })),
  )
  return all.reduce((most, each) => (each.psi > most.psi ? each : most), {
    week: weeks.at(-1)?.week ?? 0,
    name: score as string,
    psi: 0,
  })
}
