import { useId, type ReactNode } from 'react'
import './charts.css'
import { DataTable, type TableData } from './data-table.tsx'
import { useChartWidth } from './use-chart-width.ts'

export type Paper = {
  width: number
  height: number
  /** Too narrow for labels beside what they name. */
  isNarrow: boolean
}

export type ChartFigureProps = {
  title: string
  /** What the drawing shows, with its figures: true of this data. */
  sentence: ReactNode
  table: TableData
  /** In CSS pixels; may depend on the room. */
  height: number | ((paper: Omit<Paper, 'height'>) => number)
  /** The widest that the drawing gets. */
  widest?: 'half' | 'full'
  children: (paper: Paper) => ReactNode
}

const narrow = 440

/** A drawing with its title, its sentence and, for whoever wants the numbers, its table. */
export function ChartFigure({
  title,
  sentence,
  table,
  height,
  widest = 'full',
  children,
}: ChartFigureProps) {
  const id = useId()
  const { ref, width } = useChartWidth()
  const room = { width, isNarrow: width < narrow }
  const tall = Math.round(typeof height === 'number' ? height : height(room))
  return (
    <figure aria-labelledby={id} className={`chart min-w-0 chart-${widest}`}>
      <figcaption>
        <p id={id} className="chart-title">
          {title}
        </p>
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      <div ref={ref} className="chart-paper">
        <svg viewBox={`0 0 ${width} ${tall}`} aria-hidden>
          {children({ ...room, height: tall })}
        </svg>
      </div>
      <TableBelow data={table} title={title} />
    </figure>
  )
}

/** Closed at first: the drawing and its sentence come first for all. */
export function TableBelow({ data, title }: { data: TableData; title: string }) {
  return (
    <details className="chart-details">
      <summary>
        Ver tabela<span className="sr-only">: {title}</span>
      </summary>
      <DataTable data={data} caption={title} />
    </details>
  )
}
