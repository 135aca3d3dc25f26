import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCourse, type Compilation } from '#compiler/compile.ts'
import { readContent, type Content } from '#compiler/read-content.ts'
import * as words from '#words/course.ts'

export const fixturesDir = join(import.meta.dirname, '../fixtures/content')

/** The small valid course that the tests start from. */
export function readBase(): Promise<Content> {
  return readContent(join(fixturesDir, 'base'))
}

/** The small course with the files of a case laid over it, and those in `removed.txt` taken out. */
export async function readCase(name: string): Promise<Content> {
  const folder = join(fixturesDir, 'broken', name)
  const base = await readBase()
  const overlay = await readContent(folder)
  const removedList = join(folder, 'removed.txt')
  const removed = existsSync(removedList) ? readFileSync(removedList, 'utf8').split('\n') : []
  const replaced = new Set([...overlay.files.map(({ path }) => path), ...removed])
  return {
    files: [...base.files.filter(({ path }) => !replaced.has(path)), ...overlay.files],
    lock: removed.includes('ids.lock.json') ? null : (overlay.lock ?? base.lock),
  }
}

/** A course with some files rewritten as text. */
export function rewrite(
  content: Content,
  edits: Record<string, (text: string) => string>,
): Content {
  return {
    ...content,
    files: content.files.map(({ path, bytes }) => {
      const edit = edits[path]
      if (edit === undefined) return { path, bytes }
      return { path, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(bytes))) }
    }),
  }
}

export function compile({ files, lock }: Content): Compilation {
  return compileCourse(files, lock, words)
}
