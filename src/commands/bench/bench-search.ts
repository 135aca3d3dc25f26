/* How long the search takes to answer a keystroke, on the guide and on one a hundred times as large. */
import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import * as v from 'valibot'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { listSearchEntries } from '#compiler/search-entries.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import * as words from '#words/course.ts'
import { runSearch, type SearchTimes } from './bench-search-run.ts'
import { growEntries } from './larger-course.ts'

const sizes = [1, 100]
/** Milliseconds of one frame at sixty per second. */
const target = 16

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
    const data = createSearchData(growEntries(entries, size))
    const json = JSON.stringify(data)
    last = runSearch(JSON.parse(json), queries)
    if (size === 1)
      console.log(`Busca, ${last.keystrokes} toques de tecla em ${queries.length} consultas\n`)
    const compressed = brotliCompressSync(json).length / 1024
    console.log(describe(size, data.entries.length, compressed, last))
  }
  const verdict = last !== null && last.percentile95 < target ? 'dentro' : 'acima'
  console.log(`\nMeta do percentil 95 a ×${sizes.at(-1)}, um quadro (${target} ms): ${verdict}.`)
}

function describe(size: number, places: number, kibibytes: number, times: SearchTimes): string {
  return [
    `×${size}`.padEnd(5),
    `${places} lugares, ${decimal(kibibytes)} KiB em brotli`,
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
