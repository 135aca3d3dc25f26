/*
 * The only file of the compiler that knows Vite: it serves `virtual:course/*`, hands over the
 * diagnostics and reloads the page when a content file changes.
 */
import { relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { compileCourse, type Compilation } from './compile.ts'
import type { CourseWords } from './course-words.ts'
import { emitModules, modulePrefix } from './emit.ts'
import { lockPath, readContent } from './read-content.ts'
import { measureReading, readLabelledAnswers } from './reading-quality.ts'
import { formatReport } from './report.ts'

const qualityModule = `${modulePrefix}reading-quality`

type Served = { compilation: Compilation; modules: Map<string, string>; files: string[] }

export type CourseOptions = {
  contentDir: string
  /** Asked for with the first module, since most uses of a configuration need none. */
  words: () => Promise<CourseWords>
  /** Labelled answers by which the app's reading is measured; without it, it is not. */
  answersDir?: string
}

/** The Vite plugin of the course that is written in `contentDir`. */
export function course({ contentDir, words, answersDir }: CourseOptions): Plugin {
  const folder = resolve(contentDir)
  const shownAs = relative(process.cwd(), folder).split(sep).join('/')
  let served: Promise<Served> | null = null
  let isBuild = false

  const emitQuality = async ({ course }: Compilation): Promise<string> => {
    const answers = answersDir === undefined ? [] : await readLabelledAnswers(answersDir)
    const quality = course === null ? null : measureReading(course, answers)
    return `export const quality = ${JSON.stringify(quality)}\n`
  }

  // One compilation serves all modules until a file changes.
  const serve = (): Promise<Served> =>
    (served ??= words().then((said) => compileFolder(folder, said)))
  const failure = ({ diagnostics }: Compilation) => {
    const first = diagnostics.find(({ severity }) => severity === 'error')
    if (first === undefined) return null
    const { file, line, column } = first
    return {
      message: formatReport(diagnostics, shownAs),
      id: resolve(folder, file),
      loc: { file: resolve(folder, file), line, column: column - 1 },
    }
  }

  return {
    name: 'course',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      served = null
      const { compilation, files } = await serve()
      for (const file of files) this.addWatchFile(file)
      const fault = failure(compilation)
      if (fault !== null) this.error(fault)
      if (compilation.diagnostics.length > 0) {
        this.warn(formatReport(compilation.diagnostics, shownAs))
      }
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!isContent(folder, file)) return
        served = null
        for (const environment of Object.values(server.environments)) {
          for (const [id, module] of environment.moduleGraph.idToModuleMap) {
            if (id.startsWith(`\0${modulePrefix}`)) environment.moduleGraph.invalidateModule(module)
          }
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
    resolveId(id) {
      return id.startsWith(modulePrefix) ? resolvedId(id) : null
    },
    async load(id) {
      if (!id.startsWith(`\0${modulePrefix}`)) return null
      const { compilation, modules } = await serve()
      const fault = failure(compilation)
      if (fault !== null) this.error(fault)
      // Measured only when asked for: the development server starts without it.
      if (id === resolvedId(qualityModule)) return emitQuality(compilation)
      return modules.get(id) ?? null
    },
  }
}

async function compileFolder(folder: string, words: CourseWords): Promise<Served> {
  const { files, lock } = await readContent(folder)
  const compilation = compileCourse(files, lock, words)
  const modules = new Map<string, string>()
  if (compilation.course !== null) {
    for (const [id, code] of emitModules(compilation.course, words))
      modules.set(resolvedId(id), code)
  }
  return {
    compilation,
    modules,
    files: [...files.map(({ path }) => path), lockPath].map((path) => resolve(folder, path)),
  }
}

// Chunks are named after the last part of an id, and a question, its key and a term may share one.
function resolvedId(id: string): string {
  return `\0${modulePrefix}${id.slice(modulePrefix.length).replace('/', '-')}`
}

function isContent(folder: string, file: string): boolean {
  const inside = relative(folder, file)
  return !inside.startsWith('..') && (file.endsWith('.md') || inside === lockPath)
}
