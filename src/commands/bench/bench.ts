/*
 * `npm run bench [-- part… --json file]`: sizes and timings, each with its comparison in the same
 * run. Without a part, all of them.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchImport } from './bench-import.ts'
import { benchLab } from './bench-lab.ts'
import { benchReading } from './bench-reading.ts'
import { benchSearch } from './bench-search.ts'
import { benchPages } from './bench-pages.ts'
import { benchSizes } from './bench-sizes.ts'
import { formatRows, type Row } from './rows.ts'

/** A part prints what it finds, or gives it as rows of the table. */
const parts: Record<string, () => Promise<Row[] | void>> = {
  leitura: benchReading,
  busca: benchSearch,
  laboratorio: benchLab,
  paginas: benchPages,
  tamanhos: benchSizes,
  importador: benchImport,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`Não há a parte "${unknown[0]}"; as partes são ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

const rows: Row[] = []
for (const [name, run] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.log(`\n## ${name}\n`)
  const found = await run()
  if (found === undefined) continue
  console.log(formatRows(found))
  rows.push(...found)
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`)
// A browser that was shut down may leave a handle open.
process.exit(0)
