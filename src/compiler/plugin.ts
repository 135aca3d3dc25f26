/*
 * The only file of the compiler that knows Vite: it serves `virtual:course/*`, hands over the
 * diagnostics and reloads the page when a content file changes.
 */
import { relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { compileFolder, type CompiledFolder } from './compile-folder.ts'
import type { Compilation } from './compile.ts'
import type { CourseWords } from './course-words.ts'
import { tableOfFiles, tableOfItems, writeItemFiles } from './item-tables.ts'
import { courseModule, itemModule, modulePrefix } from './module-ids.ts'
import { lockPath } from './read-content.ts'
import { measureReading, readLabelledAnswers } from './reading-quality.ts'
import { formatReport } from './report.ts'

const qualityName = 'reading-quality'

export type CourseOptions = {
  contentDir: string
  /** Asked for with the first module, since most uses of a configuration need none. */
  words: () => Promise<CourseWords>
  /** Labelled answers by which the app's reading is measured; without it, it is not. */
  answersDir?: string
}

type Measured = {
  compilation: Compilation
  answersDir: string | undefined
  code: Promise<string>
}

/** Only the last one: the bundles of a site share one compilation, and measure it once. */
let measured: Measured | null = null

/** The Vite plugin of the course that is written in `contentDir`. */
export function course({ contentDir, words, answersDir }: CourseOptions): Plugin {
  const folder = resolve(contentDir)
  const shownAs = relative(process.cwd(), folder).split(sep).join('/')
  let served: Promise<CompiledFolder> | null = null
  let isBuild = false
  let assetsDir = ''

  const emitQuality = (compilation: Compilation): Promise<string> => {
    if (measured?.compilation !== compilation || measured.answersDir !== answersDir) {
      measured = { compilation, answersDir, code: measureQuality(compilation, answersDir) }
    }
    return measured.code
  }

  // One compilation serves all modules until a file changes.
  const serve = (): Promise<CompiledFolder> =>
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
      assetsDir = config.build.assetsDir
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
            if (id.startsWith(courseModule(''))) environment.moduleGraph.invalidateModule(module)
          }
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
    resolveId(id) {
      return id.startsWith(modulePrefix) ? courseModule(id.slice(modulePrefix.length)) : null
    },
    async load(id) {
      if (!id.startsWith(courseModule(''))) return null
      const { compilation, modules } = await serve()
      const fault = failure(compilation)
      if (fault !== null) this.error(fault)
      const name = id.slice(courseModule('').length)
      // Measured only when asked for: the development server starts without it.
      if (name === qualityName) return emitQuality(compilation)
      const items = modules?.items.get(name)
      if (items === undefined) return modules?.values.get(name) ?? null
      if (!isBuild || this.environment.config.consumer !== 'client') return tableOfItems(items)
      for (const [item, { name: fileName, code }] of writeItemFiles(name, items)) {
        const file = { fileName: `${assetsDir}/${fileName}`, source: code }
        this.emitFile({ type: 'asset', ...file, originalFileName: itemModule(name, item) })
      }
      return tableOfFiles(name, items)
    },
  }
}

async function measureQuality({ course }: Compilation, answersDir?: string): Promise<string> {
  const answers = answersDir === undefined ? [] : await readLabelledAnswers(answersDir)
  const quality = course === null ? null : measureReading(course, answers)
  return `export const quality = ${JSON.stringify(quality)}\n`
}

function isContent(folder: string, file: string): boolean {
  const inside = relative(folder, file)
  return !inside.startsWith('..') && (file.endsWith('.md') || inside === lockPath)
}
