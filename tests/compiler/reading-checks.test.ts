import { describe, expect, it } from 'vitest'
import { formatReport } from '#compiler/report.ts'
import { compile, readBase, rewrite } from './fixtures.ts'

const base = await readBase()

function edited(from: string, to: string) {
  const content = rewrite(base, {
    'questionario.md': (text) => {
      if (!text.includes(from)) throw new Error(`"${from}" is not in the base questionnaire`)
      return text.replace(from, to)
    },
  })
  return compile(content)
}

describe('the author’s bench', () => {
  it('warns of an idea that can be said in one way only, and compiles all the same', () => {
    const { course, diagnostics } = edited('  - reconhece: `usar ~ modelo`\n', '')
    expect(formatReport(diagnostics)).toBe(
      'content/questionario.md:24:17 aviso [few-alternatives] a ideia "uso" tem um só padrão; ' +
        'escreva em "- reconhece:" outros modos de dizê-la.\n0 erros, 1 aviso',
    )
    expect(course).not.toBeNull()
  })

  it('asks nothing of a question that the app does not read', () => {
    const { diagnostics } = edited(
      '  - reconhece: `dados`\n  - reconhece: `informações`',
      '  - reconhece: `outra coisa`\n  - reconhece: `nada disso`',
    )
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['model-answer-unread'])
    const unread = edited('  - reconhece: `dados`\n  - reconhece: `informações`', '')
    expect(unread.diagnostics.map(({ rule }) => rule)).toEqual(['few-alternatives'])
  })

  it('carries along only the groups that a question uses, directly or through others', () => {
    const { course } = edited(
      'gabarito: Gabarito do Questionário\n',
      'gabarito: Gabarito do Questionário\nsinonimos:\n  ver: ver | medir\n  alheio: outro\n',
    )
    expect(course?.keys[0]?.groups).toEqual({})
    const used = rewrite(base, {
      'questionario.md': (text) =>
        text
          .replace(
            'gabarito: Gabarito do Questionário\n',
            'gabarito: Gabarito do Questionário\nsinonimos:\n  ver: ver | @medir\n  medir: medir\n  alheio: outro\n',
          )
          .replace('`ver deriva`', '`@ver deriva`'),
    })
    expect(compile(used).course?.keys[0]?.groups).toEqual({ ver: 'ver | @medir', medir: 'medir' })
    expect(compile(used).course?.keys[1]?.groups).toEqual({})
  })
})
