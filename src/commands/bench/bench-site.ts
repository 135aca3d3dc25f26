/* What the measurements are made on: the app and its yardstick, built from content of any size. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import * as words from '#words/course.ts'
import { compressFiles } from '../compress-files.ts'
import { growContent } from './larger-content.ts'
import { renderStaticCourse } from './static-course.ts'

/** Below node_modules, which no tool of ours looks into. */
const folder = join('node_modules', '.cache', 'bench')

export type Build = { dir: string; seconds: number; mebibytes: number | null }

/** Writes content `times` as large and returns its folder. */
export async function writeLargerContent(times: number): Promise<string> {
  const dir = join(folder, `content-${times}`)
  await rm(dir, { recursive: true, force: true })
  const { files } = await readContent(process.env['CONTENT_DIR'] ?? 'content')
  const decoder = new TextDecoder()
  const texts = new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]))
  await writeFiles(dir, growContent(texts, times))
  return dir
}

/** Builds the app in a process of its own, as `npm run build` does, and says what it took. */
export async function buildApp(contentDir: string, times: number): Promise<Build> {
  const dir = join(folder, `app-${times}`)
  const begun = performance.now()
  const args = ['--import', 'tsx', 'src/commands/build.ts', '--content', contentDir, '--out', dir]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let kibibytes = 0
  const watch = setInterval(() => {
    void readPeak(child.pid).then((peak) => (kibibytes = Math.max(kibibytes, peak)))
  }, 200)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`the build at ×${times} failed`)
  const seconds = (performance.now() - begun) / 1000
  return { dir, seconds, mebibytes: kibibytes === 0 ? null : kibibytes / 1024 }
}

/** The most memory that a process has held so far, where the system says so. */
async function readPeak(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Renders the chapters by hand, so to say, compressed like the app's files. */
export async function buildStatic(contentDir: string, times: number): Promise<string> {
  const dir = join(folder, `static-${times}`)
  await rm(dir, { recursive: true, force: true })
  const { files, lock } = await readContent(contentDir)
  const { course } = compileCourse(files, lock, words)
  if (course === null) throw new Error('O conteúdo não compila; veja npm run check:content.')
  const pages = renderStaticCourse(course)
  await writeFiles(dir, pages)
  await compressFiles([...pages.keys()].map((file) => join(dir, file)))
  return dir
}

async function writeFiles(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), text)
  }
}
