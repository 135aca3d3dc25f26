import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'

/*
 * What people read stands in `src/words`, so that a course in another language has an interface in
 * that language. The laboratory belongs to one guide and speaks its language.
 */
const folders = [
  'src/app',
  'src/lms',
  'src/offline',
  'src/state',
  'src/ui',
  ...foldersIn('src/domain', ['lab', 'reading', 'text']),
  ...foldersIn('src/features', ['lab']),
]

/** Read by programs, or names that are the same in every language. */
const technical =
  /^(?:Arrow(?:Up|Down|Left|Right)|Enter|Escape|Tab|Home|End|Page(?:Up|Down)|Backspace|Delete|Content-|#notetype:|(?:Initialize|Commit|Terminate)$|Apple|Moodle|GIFT|SCORM|CSV|Anki|Safari|Markdown|HTML|JSON|QR)/

describe('words for people stand in src/words alone', () => {
  it.each(folders)('none in %s', (folder) => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .flatMap((name) => findWords(`${folder}/${name}`))
    expect(found).toEqual([])
  })
})

/** `file:line: words` for each text in JSX and each literal that looks like words for people. */
function findWords(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  const found: string[] = []
  const add = (text: string, start: number) => {
    const line = source.slice(0, start).split('\n').length
    found.push(`${path}:${line}: ${text.trim()}`)
  }
  const check = (text: string, start: number) => {
    const words = text.trim()
    if (technical.test(words)) return
    if (/[À-ÖØ-öø-ÿ]/.test(words) || /^\p{Lu}\p{Ll}+(?:[ ,.:…]|$)/u.test(words)) add(words, start)
  }
  new Visitor({
    JSXText: (node) => {
      if (/\p{L}/u.test(node.value)) add(node.value, node.start)
    },
    Literal: (node) => {
      if (typeof node.value === 'string') check(node.value, node.start)
    },
    TemplateElement: (node) => check(node.value.raw, node.start),
  }).visit(parseSync(path, source).program)
  return found
}

/** A new feature is watched the day it is born. */
function foldersIn(parent: string, except: readonly string[]): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !except.includes(entry.name))
    .map(({ name }) => `${parent}/${name}`)
}
