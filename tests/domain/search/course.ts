/* The real course's index, made the way the build makes it. */
import { join } from 'node:path'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { listSearchEntries } from '#compiler/search-entries.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import * as words from '#words/course.ts'
import { createReader } from './reader.ts'

const { files, lock } = await readContent(join(import.meta.dirname, '../../../content'))
const compilation = compileCourse(files, lock, words)
if (compilation.course === null) throw new Error('The content does not compile')

export const course = compilation.course
export const entries = listSearchEntries(course, words)
export const data = createSearchData(entries)
export const engine = createReader(data)

/** The addresses of the hits, best first. */
export function addressesFor(query: string): string[] {
  return engine.search(query).hits.map(({ entry }) => entry.address)
}
