import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { compileCourse } from '#compiler/compile.ts'
import { course } from '#compiler/plugin.ts'
import { measureReading, readLabelledAnswers } from '#compiler/reading-quality.ts'
import type { Mark } from '#domain/progress/progress.ts'
import * as words from '#words/course.ts'
import { fixturesDir, readBase } from './fixtures.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rotuladas-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function labelled(question: string, text: string, ideas: Record<string, Mark>) {
  return { id: text, question, text, graders: [{ ideas }] }
}

// The app finds "deriva" in the first three; the graders do not in the third.
const medir = [
  labelled('medir', 'Para ver a deriva.', { deriva: 1, uso: 0 }),
  labelled('medir', 'Serve para ver deriva nos números.', { deriva: 1, uso: 0 }),
  labelled('medir', 'Gosto muito da palavra deriva.', { deriva: 0, uso: 0 }),
  labelled('medir', 'Para escolher o que se faz com ele.', { deriva: 0, uso: 1 }),
]
const coletar = [labelled('coletar', 'Coletam-se dados de fontes.', { dados: 1 })]

async function compileBase() {
  const { files, lock } = await readBase()
  const { course } = compileCourse(files, lock, words)
  if (course === null) throw new Error('the small course does not compile')
  return course
}

describe('measureReading', () => {
  it('counts what the app wrongly credits and what it finds, over all and per question', async () => {
    const quality = measureReading(await compileBase(), [...medir, ...coletar])
    // Absent by the graders: 2 + 1 + 1 + 1 in medir, of which the app covers one.
    expect(quality).toEqual({
      answers: 5,
      falseCredit: 1 / 5,
      recall: 3 / 4,
      exact: 3 / 5,
      questions: [
        {
          id: 'medir',
          number: 1,
          label: 'Medir',
          answers: 4,
          falseCredit: 1 / 5,
          recall: 2 / 3,
          exact: 2 / 4,
        },
        {
          id: 'coletar',
          number: 2,
          label: 'Coletar',
          answers: 1,
          falseCredit: 0,
          recall: 1,
          exact: 1,
        },
      ],
    })
  })

  it.each([
    ['without answers', []],
    ['with answers to other courses only', [labelled('outra', 'Texto.', {})]],
  ])('has no figures %s', async (_case, answers) => {
    expect(measureReading(await compileBase(), answers)).toBeNull()
  })
})

describe('readLabelledAnswers', () => {
  it('reads every JSON file of the folder, in the order of their names', async () => {
    const folder = makeFolder({
      'b.json': JSON.stringify(coletar),
      'a.json': JSON.stringify(medir),
      'leia.txt': 'não é JSON',
    })
    expect(await readLabelledAnswers(folder)).toEqual([...medir, ...coletar])
  })

  it('finds none where there is no folder', async () => {
    expect(await readLabelledAnswers(join(fixturesDir, 'nenhuma'))).toEqual([])
  })

  it.each([
    ['{', /a\.json: /],
    ['[{"question":"medir"}]', /a\.json: Resposta 1: faltam "question" e "text"/],
  ])('refuses a file that is no such list: %s', async (text, message) => {
    await expect(readLabelledAnswers(makeFolder({ 'a.json': text }))).rejects.toThrow(message)
  })
})

describe('the plugin', () => {
  it.each<[string, Record<string, string>, object | null]>([
    ['the figures', { 'a.json': JSON.stringify(medir) }, { answers: 4, recall: 2 / 3 }],
    ['nothing measured', {}, null],
  ])('serves %s as a module', async (_what, files, expected) => {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        course({
          contentDir: join(fixturesDir, 'base'),
          words: () => Promise.resolve(words),
          answersDir: makeFolder(files),
        }),
      ],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    })
    try {
      const module = await server.ssrLoadModule('virtual:course/reading-quality')
      expect({ quality: module['quality'] }).toMatchObject({ quality: expected })
    } finally {
      await server.close()
    }
  })
})
