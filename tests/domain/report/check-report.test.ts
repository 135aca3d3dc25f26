import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport, longestReport } from '#domain/report/check-report.ts'
import { reportChecksum, writeReportJson, writeReportMarkdown } from '#domain/report/report-file.ts'
import { fuzzRuns, hostileValue, mangled, mutated } from '../../support/fuzz.ts'
import { anyReport } from './arbitrary-report.ts'

const anyFile = fc.oneof(anyReport.map(writeReportJson), anyReport.map(writeReportMarkdown))

/** As a file is read: its bytes, and signs for those that are no UTF-8. */
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const encode = (text: string) => new TextEncoder().encode(text)

describe('a report that arrives whole', () => {
  it('says in JSON what was put into it, and bears the checksum that its paper bears', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const check = checkReport(writeReportJson(report))
        expect(check).toEqual({ kind: 'whole', checksum: reportChecksum(report), report })
      }),
      { numRuns: fuzzRuns(300) },
    )
  })

  it('is whole in Markdown, whatever the student wrote', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(checkReport(writeReportMarkdown(report))).toMatchObject({ kind: 'whole' })
      }),
      { numRuns: fuzzRuns(300) },
    )
  })

  it('stays whole through UTF-8, a byte order mark, other line ends and a tidy-up', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const travelled = `\uFEFF${decode(encode(file))}`.replaceAll('\n', '\r\n')
        expect(checkReport(`${travelled}\r\n`)).toMatchObject({ kind: 'whole' })
      }),
      { numRuns: fuzzRuns(200) },
    )
    fc.assert(
      fc.property(anyReport, (report) => {
        const file: unknown = JSON.parse(writeReportJson(report))
        expect(checkReport(JSON.stringify(file))).toMatchObject({ kind: 'whole', report })
      }),
      { numRuns: fuzzRuns(200) },
    )
  })
})

describe('a report that arrives mangled', () => {
  it('is told by any changed byte of what it says', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.integer({ min: 1, max: 255 }), (file, at, change) => {
        const bytes = encode(file)
        const before = decode(bytes)
        const index = at % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ change
        const after = decode(bytes)
        fc.pre(said(after) !== said(before))
        expect(checkReport(after).kind).not.toBe('whole')
      }),
      { numRuns: fuzzRuns(800) },
    )
  })

  it('is told wherever it was cut', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (file, at) => {
        const kept = file.trimEnd()
        expect(checkReport(kept.slice(0, at % kept.length)).kind).not.toBe('whole')
      }),
      { numRuns: fuzzRuns(300) },
    )
  })

  it('is told by every single letter of the same answer', () => {
    const report = fc.sample(anyReport, 1)[0]
    if (report === undefined) throw new Error('no sample')
    const answer = { id: 'tema', number: 1, prompt: 'Por quê?', editedAt: report.madeAt }
    const file = (text: string) => ({ ...report, essays: [{ ...answer, text }] })
    for (const write of [writeReportJson, writeReportMarkdown]) {
      const text = write(file('Os dados mudam'))
      expect(checkReport(text).kind).toBe('whole')
      expect(checkReport(text.replace('Os dados mudam', 'Os dados mudan'))).toEqual({
        kind: 'changed',
      })
      expect(checkReport(text.replace('Por quê?', 'Por que?'))).toEqual({ kind: 'changed' })
    }
  })

  it('is known as a report even without its end or its beginning', () => {
    const [report] = fc.sample(anyReport, 1)
    if (report === undefined) throw new Error('no sample')
    for (const text of [writeReportJson(report), writeReportMarkdown(report)]) {
      expect(checkReport(text.slice(0, text.length / 2))).toEqual({ kind: 'changed' })
    }
    expect(checkReport(writeReportMarkdown(report).slice(40))).toEqual({ kind: 'changed' })
  })
})

describe('a file that is no report', () => {
  const report = { kind: 'guia-mlops-autoavaliacao' }
  it.each([
    ['', 'foreign', 'nothing'],
    ['{}', 'foreign', 'an object of nobody'],
    ['[1, 2]', 'foreign', 'a list'],
    ['# Outro título\n\nTexto', 'foreign', 'somebody’s Markdown'],
    ['{"app":"guia-mlops","version":2,"progress":{}}', 'foreign', 'exported progress'],
    [JSON.stringify({ ...report, version: 2 }), 'newer', 'what a later version writes'],
    [JSON.stringify({ ...report, version: 1 }), 'changed', 'a report without its content'],
    ['# Autoavaliação do estudante\n\nMais nada', 'changed', 'a title alone'],
    [`{"kind":"guia-mlops-autoavaliacao","version":1,"report":{"__proto__":{}}}`, 'changed', ''],
    ['x'.repeat(longestReport + 1), 'foreign', 'larger than any report'],
    ['Código de conferência (formato 2): 0123-4567-89ab-cdef', 'newer', 'a later Markdown'],
    ['Código de conferência (formato 0): 0123-4567-89ab-cdef', 'changed', 'no known Markdown'],
  ])('%j is %s: %s', (text, kind) => {
    expect(checkReport(text)).toEqual({ kind })
  })

  it('is met with one of four words, however hostile', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        `{"kind":"guia-mlops-autoavaliacao","version":1,"report":${'['.repeat(2e4)}${']'.repeat(2e4)}}`,
        `{"kind":"guia-mlops-autoavaliacao","version":1,"report":${'{"a":'.repeat(2e4)}1${'}'.repeat(2e4)}}`,
      ),
      hostileValue.map((value) => JSON.stringify(value)),
      mangled(anyFile),
      mutated(anyReport.map((one) => JSON.parse(writeReportJson(one)))),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const { kind } = checkReport(text)
        expect(['whole', 'changed', 'newer', 'foreign']).toContain(kind)
      }),
      { numRuns: fuzzRuns(400) },
    )
  })
})

/** What a file says: blanks between the parts of JSON and at the ends of lines say nothing. */
function said(file: string): string {
  try {
    return JSON.stringify(JSON.parse(file))
  } catch {
    return file
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trimEnd()
  }
}
