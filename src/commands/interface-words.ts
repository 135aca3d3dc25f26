/*
 * `#words/…` is written once and read from the folder of the language that the content is in, so
 * that a site carries the words of one language alone.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import type { CourseWords } from '#compiler/course-words.ts'
import { interfaceLanguage } from '#compiler/interface-language.ts'

const prefix = '#words/'

/** For the course that is written in `contentDir`. */
export function interfaceWords(contentDir: string): Plugin {
  let folder: Promise<string> | null = null
  return {
    name: 'interface-words',
    enforce: 'pre',
    async resolveId(source) {
      if (!source.startsWith(prefix)) return null
      folder ??= findFolder(contentDir)
      return join(await folder, source.slice(prefix.length))
    },
  }
}

/** What the course in `contentDir` is compiled with; to Node alone, `#words` is Portuguese. */
export async function loadCourseWords(contentDir: string): Promise<CourseWords> {
  const { module } = await runnerImport<CourseWords>(
    join(await findFolder(contentDir), 'course.ts'),
  )
  return module
}

async function findFolder(contentDir: string): Promise<string> {
  // That the file is missing is for the compiler to say.
  const index = await readFile(join(contentDir, 'guia/index.md'), 'utf8').catch(() => '')
  return resolve('src/words', interfaceLanguage(index))
}
