import { pathOf, valueLabelRoom, type Box } from './axes.tsx'
import { spreadLabels, type Scale } from './scale.ts'

export type WeekSeries = {
  label: string
  /** One a week; null where nothing is known. */
  values: readonly (number | null)[]
  /** Standard errors, drawn as a band. */
  errors?: readonly (number | null)[]
  /** The first is the one that matters. */
  line: 'first' | 'second' | 'third'
}

const lines = {
  first: 'chart-line',
  second: 'chart-line-second',
  third: 'chart-line-third',
} as const

type Places = { weeks: readonly number[]; x: Scale; y: Scale }

export function SeriesLine({ series, weeks, x, y }: Places & { series: WeekSeries }) {
  const { values, errors, line } = series
  const known = weeks.flatMap((week, k) => {
    const value = values[k] ?? null
    return value === null ? [] : [{ week, value, error: errors?.[k] ?? 0 }]
  })
  const [from, to] = [y.ticks[0] ?? 0, y.ticks.at(-1) ?? 1]
  const within = (value: number) =>
    Math.min(Math.max(to, from), Math.max(Math.min(to, from), value))
  return (
    <g>
      {errors !== undefined && known.length > 1 && (
        <path
          d={`${pathOf([
            ...known.map(({ week, value, error }) => [x(week), y(within(value + error))] as const),
            ...known
              .toReversed()
              .map(({ week, value, error }) => [x(week), y(within(value - error))] as const),
          ])}Z`}
          className="chart-band"
        />
      )}
      <path
        d={pathOf(known.map(({ week, value }) => [x(week), y(value)]))}
        className={lines[line]}
      />
      {known.map(({ week, value }) => (
        <SeriesDot key={week} x={x(week)} y={y(value)} line={line} />
      ))}
    </g>
  )
}

/** Each line has a mark of its own shape. */
function SeriesDot({ x, y, line }: { x: number; y: number; line: WeekSeries['line'] }) {
  switch (line) {
    case 'first':
      return <circle cx={x} cy={y} r="3.5" className="chart-fill" />
    case 'second':
      return <rect x={x - 3} y={y - 3} width="6" height="6" className="chart-hollow-ink" />
    case 'third':
      return <circle cx={x} cy={y} r="2" className="chart-ink-fill" />
  }
}

type SeriesNamesProps = { series: readonly WeekSeries[]; box: Box; y: Scale; isNarrow: boolean }

/** Where the lines end; over the paper where there is no room. */
export function SeriesNames({ series, box, y, isNarrow }: SeriesNamesProps) {
  const ends = series.map(({ values }) => values.findLast((value) => value !== null) ?? 0)
  const places = spreadLabels(
    ends.map((value) => y(value)),
    17,
    [box.top, box.bottom],
  )
  return series.map(({ label, line }, k) => {
    const tone = line === 'first' ? 'chart-strong-text' : line === 'third' ? 'chart-soft-text' : ''
    if (!isNarrow) {
      return (
        <text key={label} x={box.right + 6} y={(places[k] ?? 0) + 4.5} className={tone}>
          {label}
        </text>
      )
    }
    const top = valueLabelRoom + 6 + k * 20
    return (
      <g key={label}>
        <path
          d={pathOf([
            [1, top - 4],
            [25, top - 4],
          ])}
          className={lines[line]}
        />
        <SeriesDot x={13} y={top - 4} line={line} />
        <text x={32} y={top} className={tone}>
          {label}
        </text>
      </g>
    )
  })
}
