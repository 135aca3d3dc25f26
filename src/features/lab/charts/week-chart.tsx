import { BaseAxis, baseAxisRoom, ValueAxis, valueLabelRoom, type Box } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import type { TableData } from './data-table.tsx'
import { linearScale, roundSteps, type Scale } from './scale.ts'
import { SeriesLine, SeriesNames, type WeekSeries } from './week-series.tsx'

/** Something that happened at the start of a week. */
export type WeekEvent = { week: number; label: string }

export type WeekChartProps = {
  title: string
  sentence: string
  weeks: readonly number[]
  series: readonly WeekSeries[]
  /** What the values are. */
  unit: string
  domain: readonly [number, number]
  format: (value: number) => string
  /** For the table; the axis' own otherwise. */
  exact?: (value: number) => string
  events?: readonly WeekEvent[]
  /** Instead of one made of the series. */
  table?: TableData
  height?: number
}

const none: readonly WeekEvent[] = []

/** What happened week after week: named lines, their error as a band, events where they began. */
export function WeekChart({
  title,
  sentence,
  weeks,
  series,
  unit,
  domain,
  format,
  exact = format,
  events = none,
  table,
  height = 270,
}: WeekChartProps) {
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      table={
        table ?? {
          columns: ['Semana', ...series.map(({ label }) => label)],
          rows: weeks.map((week, k) => [
            String(week),
            ...series.map(({ values }) => textOf(values[k] ?? null, exact)),
          ]),
        }
      }
      height={height + eventRows(events) * 16}
    >
      {({ width, height, isNarrow }) => {
        const names = isNarrow ? 0 : 8 + 7 * Math.max(...series.map(({ label }) => label.length))
        const box: Box = {
          left: 8 + 7.4 * Math.max(...roundSteps(domain, 4).map((value) => format(value).length)),
          right: width - Math.max(14, names),
          top: valueLabelRoom + eventRows(events) * 16 + (isNarrow ? 20 * series.length : 0),
          bottom: height - baseAxisRoom,
        }
        const first = weeks[0] ?? 0
        const last = weeks.at(-1) ?? 1
        const pad = first === last ? 0.5 : 0
        const x = linearScale([first - pad, last + pad], [box.left + 10, box.right - 6])
        const y = linearScale(domain, [box.bottom, box.top], 4)
        const every = isNarrow && weeks.length > 8 ? 2 : 1
        return (
          <>
            <ValueAxis box={box} scale={y} format={format} label={unit} />
            <BaseAxis
              box={box}
              scale={x}
              ticks={weeks.filter((_, k) => k % every === 0)}
              format={String}
              label="semana"
            />
            {events.map((event, k) => (
              <EventMark
                key={event.label}
                event={event}
                x={x}
                box={box}
                ofLast={events.length - 1 - k}
                rows={eventRows(events)}
              />
            ))}
            {series.map((each) => (
              <SeriesLine key={each.label} series={each} weeks={weeks} x={x} y={y} />
            ))}
            <SeriesNames series={series} box={box} y={y} isNarrow={isNarrow} />
          </>
        )
      }}
    </ChartFigure>
  )
}

function textOf(value: number | null, format: (value: number) => string): string {
  return value === null ? '–' : format(value)
}

function eventRows(events: readonly WeekEvent[]): number {
  return Math.min(3, events.length)
}

type EventMarkProps = {
  event: WeekEvent
  /** Counted from the last one: each stands a line above the next, so that no two names meet. */
  ofLast: number
  rows: number
  x: Scale
  box: Box
}

function EventMark({ event, ofLast, rows, x, box }: EventMarkProps) {
  // Between the weeks, because it is the week that it changes.
  const at = x(event.week - 0.5)
  const top = box.top - 6 - (ofLast % rows) * 16
  const isLate = at > (box.left + box.right) / 2
  return (
    <g>
      <line x1={at} x2={at} y1={top - 10} y2={box.bottom} className="chart-limit" />
      <text
        x={isLate ? at - 4 : at + 4}
        y={top}
        textAnchor={isLate ? 'end' : 'start'}
        className="chart-soft-text chart-halo"
      >
        {event.label}
      </text>
    </g>
  )
}
