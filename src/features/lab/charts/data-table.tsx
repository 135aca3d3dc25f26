import './charts.css'

export type TableData = {
  /** The first is the rows' heading. */
  columns: readonly TableColumn[]
  rows: readonly (readonly string[])[]
}

/** Numbers stand at the right, words at the left. */
export type TableColumn = string | { label: string; isText: true }

export type DataTableProps = {
  data: TableData
  caption: string
  /** Said aloud only, where a heading already says it. */
  captionHidden?: boolean
}

/** A table that scrolls in its own box, by keyboard too, when it is wider than the page. */
export function DataTable({
  data: { columns, rows },
  caption,
  captionHidden = true,
}: DataTableProps) {
  const isText = columns.map((column, place) => place === 0 || typeof column !== 'string')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse scrolls it
    <div role="group" aria-label={caption} tabIndex={0} className="chart-scroll">
      <table className="chart-table">
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={place} scope="col" className={isText[place] ? undefined : 'chart-number'}>
                {typeof column === 'string' ? column : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={place} className={isText[place] ? undefined : 'chart-number'}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
