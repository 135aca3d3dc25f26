/*
 * How long the search takes to answer a keystroke, and how much of its index a query fetches, on the
 * guide and on one a hundred times as large.
 */
import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import * as v from 'valibot'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { listSearchEntries } from '#compiler/search-entries.ts'
import { createSearchModules, type SearchModules } from '#compiler/search-modules.ts'
import { createSearchEngine } from '#domain/search/search-engine.ts'
import type { SearchDirectory } from '#domain/search/search-shards.ts'
import * as words from '#words/course.ts'
import { runSearch, type SearchTimes } from './bench-search-run.ts'
import { growEntries } from './larger-course.ts'
import { medianOf } from './median.ts'

const sizes = [1, 100]
/** Milliseconds of one frame at sixty per second. */
const target = 16
/** Hits of the palette. */
const shown = 12

/** What learners type into the search of this repository's guide. */
const queriesFile = 'tests/fixtures/search-queries.json'

export async function benchSearch(): Promise<void> {
  const { files, lock } = await readContent(process.env['CONTENT_DIR'] ?? 'content')
  const { course } = compileCourse(files, lock, words)
  if (course === null) throw new Error('O conteúdo não compila; veja npm run check:content.')
  const entries = listSearchEntries(course, words)
  const queries = v.parse(v.array(v.string()), JSON.parse(await readFile(queriesFile, 'utf8')))
  let last: SearchTimes | null = null
  for (const size of sizes) {
    const grown = growEntries(entries, size)
    const modules = createSearchModules(grown)
    last = runSearch(bringAll(modules), grown, queries)
    if (size === 1)
      console.log(`Busca, ${last.keystrokes} toques de tecla em ${queries.length} consultas\n`)
    const fetched = medianOf(queries.map((query) => weighQuery(modules, query)))
    console.log(describe(size, grown.length, fetched / 1024, last))
  }
  const verdict = last !== null && last.percentile95 < target ? 'dentro' : 'acima'
  console.log(`\nMeta do percentil 95 a ×${sizes.at(-1)}, um quadro (${target} ms): ${verdict}.`)
}

/** A directory with everything, as plain data. */
function bringAll({ directory, shards }: SearchModules): SearchDirectory {
  const all = { ...directory, shards: [...directory.shards, ...shards.map(([, shard]) => shard)] }
  return JSON.parse(JSON.stringify(all))
}

/** Bytes of the index that typing a query letter by letter fetches, compressed. */
function weighQuery({ directory, shards }: SearchModules, query: string): number {
  const byName = new Map(shards)
  const engine = createSearchEngine(directory)
  let bytes = weigh(directory)
  for (let length = 1; length <= query.length; length += 1) {
    const ask = () => engine.search(query.slice(0, length), (found) => found.slice(0, shown))
    for (let outcome = ask(); outcome.kind === 'needs'; outcome = ask()) {
      for (const name of outcome.shards) {
        const shard = byName.get(name)
        if (shard === undefined) throw new Error(`there is no shard ${name}`)
        bytes += weigh(shard)
        engine.take(shard)
      }
    }
  }
  return bytes
}

function weigh(data: unknown): number {
  return brotliCompressSync(JSON.stringify(data)).length
}

function describe(size: number, places: number, kibibytes: number, times: SearchTimes): string {
  return [
    `×${size}`.padEnd(5),
    `${places} lugares, ${decimal(kibibytes)} KiB em brotli por consulta`,
    `preparo ${milliseconds(times.preparation)}`,
    `mediana ${milliseconds(times.median)}`,
    `p95 ${milliseconds(times.percentile95)}`,
    `pior ${milliseconds(times.worst)} (“${times.worstQuery}”)`,
    `varredura dos textos ${milliseconds(times.baseline)}`,
  ].join('  ')
}

function milliseconds(time: number): string {
  return `${decimal(time)} ms`
}

function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',')
}
