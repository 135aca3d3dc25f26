/*
 * The app is about its content, whatever that is: no string of the guide of this repository stands
 * in its code. The laboratory is about the guide's subject, and comments may take examples from it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainText } from '#domain/course/plain-text.ts'
import { foldText } from '#domain/text/fold.ts'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import * as courseWords from '#words/course.ts'

const laboratory = /^src\/(?:lab|domain\/lab|features\/lab)\/|^src\/commands\/(?:bench-)?lab/u
/** The name by which the app calls what it stores and writes; it is no word that anyone reads. */
const identifier = /guia-mlops/giu

const { files, lock } = await readContent('content')
const { course } = compileCourse(files, lock, courseWords)
if (course === null) throw new Error('the content does not compile')

/** Names and sentences of the guide; words of fewer letters than this are words of the language. */
const fewestLetters = 9
/** What the app calls the parts of a figure, or says of any search: the guide says it as well. */
const words = new Set(['fluxo do pipeline', 'consideracoes transversais', 'os resultados'])
const strings = [
  course.site.name,
  course.site.title,
  ...course.places
    .filter(({ kind }) => kind !== 'page')
    .map(({ title }) => title.replace(/^.*?[.:] /u, '')),
  ...course.questions.flatMap(({ label, prompt }) => [label, plainText(prompt)]),
  ...course.essayPages.map(({ prompt }) => plainText(prompt)),
  ...Object.values(course.wordings).flat(),
  ...course.keys.flatMap(({ ideas }) => ideas.map(({ text }) => text)),
  ...course.keys.flatMap(({ answer }) => plainText(answer).split(/(?<=[.!?])\s+/u)),
  'MLOps',
  'Thomson Reuters',
  'machine learning',
]
  .map(foldText)
  .filter((text) => text.length >= fewestLetters || text === 'mlops')
  .filter((text) => !words.has(text))

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .filter((path) => !laboratory.test(path))

/** Code without its comments; a `//` inside of an address is none. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(?<![:'"`])\/\/.*$/gmu, '')
    .replace(identifier, '')
}

describe('the code of the app', () => {
  it('holds no string of the guide that it shows', () => {
    const found = sources.flatMap((path) => {
      const code = foldText(codeOf(path))
      return strings.filter((text) => code.includes(text)).map((text) => `${path}: ${text}`)
    })
    expect(found).toEqual([])
  })
})
