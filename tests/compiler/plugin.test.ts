import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build, createServer, type Plugin } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { compileFolder } from '#compiler/compile-folder.ts'
import { course } from '#compiler/plugin.ts'
import * as portuguese from '#words/course.ts'
import { fixturesDir } from './fixtures.ts'

const words = () => Promise.resolve(portuguese)
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A content folder of its own: the small course, with a case of faults laid over it. */
function makeContent(faults?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'curso-'))
  folders.push(folder)
  cpSync(join(fixturesDir, 'base'), folder, { recursive: true })
  if (faults !== undefined) {
    cpSync(join(fixturesDir, 'broken', faults), folder, { recursive: true })
  }
  return folder
}

const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : null),
  load: (id) =>
    id === '\0entry'
      ? `import { load } from 'virtual:course/chapters'
         import { load as keys } from 'virtual:course/keys'
         import { quiz } from 'virtual:course/quiz'
         console.log(quiz, load, keys)`
      : null,
}

function buildWith(contentDir: string) {
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [course({ contentDir, words }), entry],
    build: { write: false, rollupOptions: { input: 'entry' } },
  })
}

describe('the plugin in a real build', () => {
  it('stops at faulty content with the whole report and the place of the first fault', async () => {
    const folder = makeContent('several-faults')
    const failure: unknown = await buildWith(folder).then(
      () => null,
      (error: unknown) => error,
    )
    const expected = readFileSync(join(fixturesDir, 'broken/several-faults/expected.txt'), 'utf8')
    const shown = relative(process.cwd(), folder)
    const report = expected.trim().replaceAll(/^content\//gmu, `${shown}/`)
    if (!(failure instanceof Error)) throw new Error('the build did not fail')
    expect(failure.message).toContain(report)
    expect(placeOf(failure)).toMatchObject({ line: 11, column: 10 })
    expect(placeOf(failure)).toMatchObject({ file: join(folder, 'glossario.md') })
  })

  it('gives each chapter and each key a file of its own with a readable name', async () => {
    const result = await buildWith(makeContent())
    const output = 'output' in result ? result.output : []
    const names = output.map(({ fileName }) => fileName.replace(/^.*\/|-[\w-]{8}\.js$/gu, ''))
    expect(names.sort()).toEqual([
      '_entry',
      'chapters-fluxo',
      'chapters-motivo',
      'keys-coletar',
      'keys-medir',
    ])
    const withAnswer = output.filter((file) =>
      String(file.type === 'chunk' ? file.code : file.source).includes('Para ver a '),
    )
    expect(withAnswer.map(({ fileName }) => fileName)).toEqual([
      expect.stringContaining('keys-medir'),
    ])
  })

  it('compiles the same content once for all its bundles', async () => {
    const folder = makeContent()
    const [first, again] = [
      await compileFolder(folder, portuguese),
      await compileFolder(folder, portuguese),
    ]
    expect(again.compilation).toBe(first.compilation)

    const path = join(folder, 'questionario.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('rótulo: Medir', 'rótulo: Ver'))
    const edited = await compileFolder(folder, portuguese)
    expect(edited.compilation.course?.questions[0]?.label).toBe('Ver')
  })
})

describe('the plugin in the development server', () => {
  it('serves edited content and reports a fault that an edit brings', async () => {
    const folder = makeContent()
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [course({ contentDir: folder, words })],
      server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
      optimizeDeps: { noDiscovery: true },
    })
    try {
      const quiz = () => server.ssrLoadModule('virtual:course/quiz')
      expect((await quiz())['quiz'].questions[0].label).toBe('Medir')

      const path = join(folder, 'questionario.md')
      const text = readFileSync(path, 'utf8')
      const changed = () =>
        new Promise((resolve) => {
          server.watcher.once('change', resolve)
        })
      await changedBy(changed, () =>
        writeFileSync(path, text.replace('rótulo: Medir', 'rótulo: Ver')),
      )
      expect((await quiz())['quiz'].questions[0].label).toBe('Ver')

      await changedBy(changed, () => writeFileSync(path, text.replace('exige: 1', 'exige: 9')))
      await expect(quiz()).rejects.toThrow('erro [required-count]')
    } finally {
      await server.close()
    }
  })
})

async function changedBy(changed: () => Promise<unknown>, write: () => void): Promise<void> {
  const seen = changed()
  write()
  await seen
}

/** Rolldown keeps the errors of plugins under `errors`, Rollup is one itself. */
function placeOf(failure: Error): unknown {
  const inner = 'errors' in failure && Array.isArray(failure.errors) ? failure.errors[0] : failure
  return inner?.loc
}
