import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatReport } from '#compiler/report.ts'
import { compile, fixturesDir, readBase, readCase } from './fixtures.ts'

const cases = readdirSync(join(fixturesDir, 'broken')).sort()

describe('content with a fault', () => {
  it('starts from a course without any', async () => {
    const { course, diagnostics } = compile(await readBase())
    expect(formatReport(diagnostics)).toBe('0 erros, 0 avisos')
    expect(course?.questions.map(({ id }) => id)).toEqual(['medir', 'coletar'])
  })

  it.each(cases)('is reported in full: %s', async (name) => {
    const expected = readFileSync(join(fixturesDir, 'broken', name, 'expected.txt'), 'utf8')
    const { course, diagnostics } = compile(await readCase(name))
    expect(`${formatReport(diagnostics)}\n`).toBe(expected)
    expect(course).toBeNull()
  })
})
