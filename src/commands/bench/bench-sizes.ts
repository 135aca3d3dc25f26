/*
 * The guide at ×1, ×10 and ×100: what its build takes, cold, and what a page of it weighs and
 * answers when the guide around it grows.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveSite } from '../site-server.ts'
import { withBrowser } from './bench-browser.ts'
import { buildApp, writeLargerContent } from './bench-site.ts'
import { medianOf } from './median.ts'
import { profiles } from './page-profiles.ts'
import { visitSearch } from './page-run.ts'
import type { Row } from './rows.ts'

const sizes = [1, 10, 100]
const chapter = 'guia/necessidade/index.html'
const query = 'modelo de produção'
/** Milliseconds of one frame at sixty per second, and of the search at ×100 in the slowest reader. */
const frame = 1000 / 60

/** What Starlight takes on the machine where it was compared; ratios to it are for that machine. */
const buildTargets: Record<number, number> = { 1: 5.7, 100: 17 }

export async function benchSizes(): Promise<Row[]> {
  const rows: Row[] = []
  const weights: number[] = []
  for (const size of sizes) {
    const built = await buildApp(await writeLargerContent(size), size)
    const most = buildTargets[size]
    rows.push({
      name: `construção a frio, ×${size}`,
      value: built.seconds,
      unit: 's',
      ...(most === undefined ? {} : { most }),
      note: built.mebibytes === null ? '' : `memória ${Math.round(built.mebibytes)} MiB`,
    })
    weights.push((await readFile(join(built.dir, `${chapter}.br`))).length)
    if (size !== 10) rows.push(...(await measureSearch(built.dir, size)))
  }
  const [first = 1] = weights
  const last = weights.at(-1) ?? 0
  const note = `${last} e ${first} bytes`
  rows.push({
    name: 'HTML de um capítulo, ×100',
    value: last / first,
    unit: 'razão',
    most: 1.1,
    note,
  })
  return rows
}

async function measureSearch(dir: string, size: number): Promise<Row[]> {
  const [desktop] = profiles
  if (desktop === undefined) return []
  const server = await serveSite({ dir, base: '/', port: 0 })
  try {
    const found = await withBrowser((browser) => visitSearch(browser, server.url, desktop, query))
    if (found === null) return []
    const { keys, bytes } = found
    return [
      {
        name: `busca, de uma tecla aos resultados pintados, ×${size}`,
        value: medianOf(keys),
        unit: 'ms',
        most: 2 * frame,
        note: 'até o quadro seguinte ao da tecla',
      },
      { name: `bytes para buscar, ×${size}`, value: bytes / 1024, unit: 'KiB', most: 119 },
    ]
  } finally {
    await server.close()
  }
}
