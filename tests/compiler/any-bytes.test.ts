import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCourse } from '#compiler/compile.ts'
import type { Content } from '#compiler/read-content.ts'
import * as words from '#words/course.ts'
import { compile, readBase } from './fixtures.ts'

const base = await readBase()
const paths = base.files.map(({ path }) => path)

/**
 * What is wrong with the compiler's verdict, which is nothing: either a course or at least one
 * error, and every diagnostic with a place and a message.
 */
function flaws(content: Content): string[] {
  const { course, diagnostics } = compile(content)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  const misplaced = diagnostics.filter(
    ({ line, column, message }) => line < 1 || column < 1 || message === '',
  )
  return [
    ...(failed === (course === null) ? [] : ['neither a course nor an error']),
    ...misplaced.map(({ rule }) => `no place or no message: ${rule}`),
  ]
}

function withBytes(path: string, bytes: Uint8Array): Content {
  return {
    ...base,
    files: base.files.map((file) => (file.path === path ? { path, bytes } : file)),
  }
}

const anyPath = fc.constantFrom(...paths)
// Pieces of the grammar in any order find more than random letters do.
const pieces = `# A|## B {#b}|### Ideias|### Gabarito|---|aliases:|  a: b|? : c|&a *a|- x
  - seção: [a](#b)|- exige: 2|1. **A:** b {#c}|   - Se SIM: [x](#y)|> q|{#|}|![a](b)|<b>|\`|**
[a]: b||\t|\r|\u0000|\uD800|- vale 1: x`
const piece = fc.constantFrom(...pieces.split(/[|\n]/u))

// Hundreds of compilations: the time is theirs, not a wait.
describe('any bytes', { timeout: 120_000 }, () => {
  it('in place of a file end in diagnostics or a course', () => {
    fc.assert(
      fc.property(anyPath, fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
        expect(flaws(withBytes(path, bytes))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('made of the grammar in disorder end in diagnostics or a course', () => {
    fc.assert(
      fc.property(anyPath, fc.array(piece, { maxLength: 20 }), (path, pieces) => {
        expect(flaws(withBytes(path, new TextEncoder().encode(pieces.join('\n'))))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('struck out of a valid file end in diagnostics or a course', () => {
    fc.assert(
      fc.property(anyPath, fc.nat(), fc.nat({ max: 60 }), (path, at, length) => {
        const bytes = base.files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
        const start = at % (bytes.length + 1)
        const kept = Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)])
        expect(flaws(withBytes(path, kept))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('as a lock end in diagnostics or a course', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (lock) => {
        expect(flaws({ ...base, lock })).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it.each(['>', '- ', '[', '**', '1. ', '`', '&'])('do not exhaust the stack: %s', (mark) => {
    const bytes = new TextEncoder().encode(`# A {#a}\n\n${mark.repeat(400)}x`)
    const files = base.files.map((file) => (file.path === 'redacao.md' ? { ...file, bytes } : file))
    expect(compileCourse(files, base.lock, words).course).toBeNull()
  })
})
