/* What a measurement says, and how it is printed. */

export type Row = {
  name: string
  value: number
  unit: 'ms' | 's' | 'KiB' | 'MiB' | 'razão' | ''
  /** What it must not exceed. */
  most?: number
  /** What it was compared with. */
  note?: string
}

/** The rows as a table in Markdown. */
export function formatRows(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, unit, most, note = '' }) => {
    const target = most === undefined ? '' : `≤ ${decimal(most)}`
    return `| ${name} | ${decimal(value)} ${unit} | ${target} | ${verdict(value, most)} | ${note} |`
  })
  const head = '| medida | valor | meta | | ao lado |\n| --- | --- | --- | --- | --- |'
  return [head, ...lines].join('\n').replaceAll(/ +\|/gu, ' |')
}

function verdict(value: number, most: number | undefined): string {
  if (most === undefined) return ''
  return value <= most ? 'dentro' : 'acima'
}

function decimal(value: number): string {
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 2 : 1
  return value.toFixed(digits).replace('.', ',')
}
