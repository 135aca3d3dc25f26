/*
 * A content folder compiled, once for all that ask for the same content with the same words: a site
 * is bundled for browsers and again for prerendering.
 */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { compileCourse, type Compilation } from './compile.ts'
import type { CourseWords } from './course-words.ts'
import { emitModules, type CourseModules } from './emit.ts'
import { lockPath, readContent, type Content } from './read-content.ts'

export type CompiledFolder = {
  compilation: Compilation
  /** Null when the content does not compile. */
  modules: CourseModules | null
  /** Absolute paths of what was read. */
  files: string[]
}

type Compiled = Pick<CompiledFolder, 'compilation' | 'modules'>

/** Only the last one: a server that watches its content would keep every version of it. */
let last: { key: string; compiled: Compiled } | null = null

export async function compileFolder(folder: string, words: CourseWords): Promise<CompiledFolder> {
  const content = await readContent(folder)
  const key = keyOf(content, words)
  if (last?.key !== key) last = { key, compiled: compileContent(content, words) }
  const paths = [...content.files.map(({ path }) => path), lockPath]
  return { ...last.compiled, files: paths.map((path) => resolve(folder, path)) }
}

function compileContent({ files, lock }: Content, words: CourseWords): Compiled {
  const compilation = compileCourse(files, lock, words)
  const { course } = compilation
  return { compilation, modules: course === null ? null : emitModules(course, words) }
}

function keyOf({ files, lock }: Content, words: CourseWords): string {
  // Of the words it leaves the functions out; the others differ from language to language as well.
  const hash = createHash('sha256').update(JSON.stringify([lock, { ...words }]))
  for (const { path, bytes } of files) hash.update(`${path} ${bytes.length} `).update(bytes)
  return hash.digest('hex')
}
