/*
 * How long a document takes to become content: the course of this repository as one document, and
 * such of ten and a hundred times its size. Both the whole and the growth are told, because what
 * grows faster than the document would one day hang.
 */
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { exportGuide } from '#importer/export-guide.ts'
import { importGuide } from '#importer/import-guide.ts'
import * as words from '#words/course.ts'
import { writeLargerContent } from './bench-site.ts'
import { medianOf } from './median.ts'
import type { Row } from './rows.ts'

const sizes = [1, 10, 100]
/** Of what growth in a straight line would take; a square would be the ratio of the sizes itself. */
const most = 2

type Document = { size: number; bytes: Uint8Array }
type Timed = { size: number; bytes: number; time: number; terms: number }

export async function benchImport(): Promise<Row[]> {
  const documents: Document[] = []
  for (const size of sizes) documents.push({ size, bytes: await writeDocument(size) })
  // What the machine learns of the code belongs to no document.
  for (let run = 0; run < 5; run++) importGuide(documents[0]?.bytes ?? new Uint8Array())
  const timed = documents.map(time)
  return timed.flatMap((one, at) => rowsOf(one, timed[at - 1]))
}

/** The course, many times as large, as one document. */
async function writeDocument(size: number): Promise<Uint8Array> {
  const { files, lock } = await readContent(await writeLargerContent(size))
  const { course } = compileCourse(files, lock, words)
  if (course === null) throw new Error('O conteúdo não compila; veja npm run check:content.')
  return new TextEncoder().encode(exportGuide(course))
}

function time({ size, bytes }: Document): Timed {
  const runs = size === 100 ? 3 : 7
  let terms = 0
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const result = importGuide(bytes)
    const taken = performance.now() - start
    if (result.kind === 'refused') throw new Error(`×${size} recusado: ${result.reason}`)
    terms = result.counts.terms
    return taken
  })
  return { size, bytes: bytes.length, time: medianOf(times), terms }
}

function rowsOf({ size, bytes, time, terms }: Timed, smaller: Timed | undefined): Row[] {
  const note = `${(bytes / 2 ** 20).toFixed(2).replace('.', ',')} MiB, ${terms} termos`
  const row: Row = { name: `importar o documento ×${size}`, value: time, unit: 'ms', note }
  if (smaller === undefined) return [row]
  const growth: Row = {
    name: `×${smaller.size} a ×${size}, ao lado do crescimento linear`,
    value: time / smaller.time / (bytes / smaller.bytes),
    unit: 'razão',
    most,
    note: `o tempo cresceu ${(time / smaller.time).toFixed(1).replace('.', ',')} vezes, o documento ${(bytes / smaller.bytes).toFixed(1).replace('.', ',')}`,
  }
  return [row, growth]
}
