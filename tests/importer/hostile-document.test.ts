/* No bytes may bring the importer down, take it long, or come out as anything but text. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Course } from '#domain/course/course.ts'
import { importGuide } from '#importer/import-guide.ts'
import { fuzzPatience, fuzzRuns } from '../support/fuzz.ts'
import { compiled } from './imported.ts'

const encoder = new TextEncoder()

/** What is wrong with an import, which is nothing: a refusal with a reason or a faultless course. */
function flaws(bytes: Uint8Array): string[] {
  const result = importGuide(bytes)
  if (result.kind === 'refused') return result.reason === '' ? ['refused without a reason'] : []
  const course = compiled(result.files)
  return unsafe(course)
}

/** Kinds of text that are no kind of text, and links that lead where none may. */
function unsafe(course: Course): string[] {
  const kinds = new Set(
    'text code strong emphasis link term paragraph list stages concerns complement'.split(' '),
  )
  const found: string[] = []
  JSON.stringify(
    [
      course.guide,
      course.chapters,
      course.quiz,
      course.questions,
      course.keys.map(({ answer }) => answer),
      course.termPages,
    ],
    (key, value: unknown) => {
      if (key === 'to' && typeof value === 'string' && !/^(?:https:\/\/|\/)/u.test(value))
        found.push(value)
      if (
        typeof value === 'object' &&
        value !== null &&
        'children' in value &&
        'kind' in value &&
        !kinds.has(String(value.kind))
      )
        found.push(String(value.kind))
      return value
    },
  )
  return found
}

const pieces = `# Guia|## Quiz|## Questionário|**Gabarito**|## Answer Key|Glossário|### Perguntas para redação|## Study Guide|1. Uma?|2. Outra?|1. Uma resposta.|2. Outra resposta.|- item|* **Termo:** definição|  - dentro|| a | b ||---|
===|***|\`\`\`|~~~|> > citado|<!--|-->|<script>alert(1)</script>|<img src=x onerror=alert(1)>|[x](javascript:alert(1))|[x](https://a.b/(c)|![i](data:text/html,x)|<https://a.b>|{#id}|## T {#titulo}|\\|&lt;b&gt;|a\tb|c\td|Resposta: sim|R: não|    recuado|**aberto|_x_y_|\u0000|\u202e|\ufeff|---
titulo: x
---|{{ x }}|\${x}|__proto__: x|constructor: y|- **constructor:** z|1. 1. 1. 1.|- - - -|####### sete|[^1]|Termo
: descrição`
const piece = fc.constantFrom(...pieces.split(/\|(?=[^ |-])/u), '\n', '\n', ' ')

describe('any document', { timeout: fuzzPatience }, () => {
  it('of any bytes is refused or becomes a faultless course', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(flaws(bytes)).toEqual([])
      }),
      { numRuns: fuzzRuns(200) },
    )
  })

  it('of any text below the names of the parts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(text, text, text, text, (prompt, answer, term, chapter) => {
        const document = `# T\n\n## Guia de Estudo\n\n${chapter}\n\n## Quiz\n\n1. ${prompt}\n\n## Gabarito\n\n1. ${answer}\n\n## Glossário\n\n- **${term}:** x${answer}\n`
        expect(flaws(encoder.encode(document))).toEqual([])
      }),
      { numRuns: fuzzRuns(60, 10) },
    )
  })

  it('made of the pieces of study guides in disorder', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        expect(flaws(encoder.encode(lines.join('\n')))).toEqual([])
      }),
      { numRuns: fuzzRuns(60, 10) },
    )
  })

  it('struck out of a good one', () => {
    const guide = readFileSync('tests/fixtures/guia-fonte.md')
    fc.assert(
      fc.property(
        fc.nat(guide.length),
        fc.nat(2000),
        fc.uint8Array({ maxLength: 8 }),
        (at, length, bytes) => {
          const cut = Buffer.concat([guide.subarray(0, at), bytes, guide.subarray(at + length)])
          expect(flaws(cut)).toEqual([])
        },
      ),
      { numRuns: fuzzRuns(12, 10) },
    )
  })

  it('hostile in every place stays text', () => {
    const hostile =
      '<img src=x onerror=alert(1)> <script>alert(1)</script> [a](javascript:alert(1)) "onload="x'
    const document = `# ${hostile}\n\n## Guia de Estudo\n\n### ${hostile}\n\n${hostile}\n\n## Quiz\n\n${hostile}\n\n1. ${hostile}\n\n## Gabarito\n\n1. ${hostile}\n\n## Redação\n\n1. ${hostile}\n\n## Glossário\n\n- **${hostile}**: ${hostile}\n`
    expect(flaws(encoder.encode(document))).toEqual([])
  })
})

/*
 * Work is counted in time here, but only as a ratio of sizes and with room to spare: what grows with
 * the square of a document takes a hundred times as long for ten times the size, not thirty.
 */
describe('the time of an import', { timeout: 300_000 }, () => {
  const shapes: [name: string, of: (size: number) => string][] = [
    [
      'a guide again and again',
      (size) => repeat(`${readFileSync('tests/fixtures/guia-fonte.md', 'utf8')}\n\n`, size),
    ],
    [
      'emphasis that nobody closes',
      (size) => `# Quiz\n\n1. ${repeat('*a **_', size)}\n\n# Gabarito\n\n1. x`,
    ],
    ['brackets', (size) => `# Quiz\n\n1. ${repeat('[', size)}\n\n# Gabarito\n\n1. x`],
    [
      'quotes in quotes',
      (size) =>
        `# Guia de Estudo\n\n${repeat('> ', size)}x\n\n# Quiz\n\n1. a?\n\n# Gabarito\n\n1. x`,
    ],
    [
      'lists in lists',
      (size) =>
        `# Guia de Estudo\n\n${repeat('- ', size)}x\n\n# Quiz\n\n1. a?\n\n# Gabarito\n\n1. x`,
    ],
    ['spaces', (size) => `# Quiz\n\n1. a${repeat(' ', size)}b?\n\n# Gabarito\n\n1. x`],
    ['open comments and fences', (size) => `# Quiz\n${repeat('<!--\n```\n~~~\n', size)}`],
    ['names of parts', (size) => repeat('**Quiz**\n\nx\n\n', size)],
    ['a line of pipes', (size) => `# Glossário\n${repeat('|a', size)}\n| a | b |\n`],
    ['rows', (size) => `# Glossário\n${repeat('| a | b |\n', size)}`],
    ['backticks', (size) => `# Quiz\n\n1. ${repeat('`a``b```c', size)}\n\n# Gabarito\n\n1. x`],
  ]

  it.each(shapes)('grows as the document does: %s', (_name, of) => {
    const timeOf = (size: number) => {
      const bytes = encoder.encode(of(size))
      const start = performance.now()
      importGuide(bytes)
      return performance.now() - start
    }
    timeOf(2_000)
    const [small, large] = [20_000, 200_000].map((size) => Math.min(timeOf(size), timeOf(size)))
    // Below a few milliseconds the clock says more about the machine than about the document.
    expect(large).toBeLessThan(Math.max(small ?? 0, 20) * 40)
  })
})

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}
