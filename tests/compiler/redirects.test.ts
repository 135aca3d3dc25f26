import { describe, expect, it } from 'vitest'
import type { Course } from '#domain/course/course.ts'
import { updateLock } from '#compiler/lock.ts'
import type { Content } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import { compile, readBase, rewrite } from './fixtures.ts'

const base = await readBase()

/** Compiles after `npm run ids` has been run. */
function compiled(content: Content): Course {
  const first = compile(content)
  const update = updateLock(first.ids, content.lock, first.diagnostics)
  if (update.kind === 'refused') throw new Error(formatReport(update.reasons))
  const { course, diagnostics } = compile({ ...content, lock: update.text })
  if (course === null) throw new Error(formatReport(diagnostics))
  return course
}

function withAliases(...lines: string[]): (text: string) => string {
  const entries = lines.map((line) => `  ${line}\n`).join('')
  return (text) =>
    text.startsWith('---\n')
      ? text.replace('---\n', `---\naliases:\n${entries}`)
      : `---\naliases:\n${entries}---\n\n${text}`
}

const criteria = (id: string) => `- critérios:
  - Liga os ganhos às etapas. {#${id}}
    - seção: [Ganhos](guia/01-motivo.md#ganhos)
`

function redirectsOf(course: Course): Record<string, string> {
  return Object.fromEntries(course.redirects.map(({ from, to }) => [from, to.address]))
}

describe('the redirects of a course', () => {
  it('lead from an anchor to the place that took its id over', () => {
    const { redirects, chapters } = compiled(base)
    expect(redirects).toEqual([
      {
        from: '/guia/motivo#lucros',
        to: { kind: 'section', address: '/guia/motivo#ganhos', title: 'Ganhos' },
      },
    ])
    expect(chapters[0]?.formerPlaces?.map(({ id, to }) => [id, to.address])).toEqual([
      ['lucros', '/guia/motivo#ganhos'],
    ])
    expect(chapters[1]).not.toHaveProperty('formerPlaces')
  })

  it('lead from the former page of a chapter, a question, an essay and a term', () => {
    const course = compiled(
      rewrite(base, {
        'guia/02-fluxo.md': (text) =>
          withAliases('fluxo: processo')(text).replace('{#fluxo}', '{#processo}'),
        'questionario.md': (text) =>
          withAliases(
            'medir: medicao',
            'medir#uso: medicao#uso',
          )(text).replace('{#medir}', '{#medicao}'),
        'redacao.md': (text) =>
          withAliases('discussao: debate')(text).replace('{#discussao}', '{#debate}'),
        'glossario.md': (text) =>
          withAliases('drift: deriva')(text).replace('{#drift}', '{#deriva}'),
      }),
    )
    expect(redirectsOf(course)).toEqual({
      '/guia/motivo#lucros': '/guia/motivo#ganhos',
      '/guia/fluxo': '/guia/processo',
      '/guia/processo#fluxo': '/guia/processo',
      // What a question holds has no address of its own.
      '/questionario/medir': '/questionario/medicao',
      '/redacao/discussao': '/redacao/debate',
      '/glossario/drift': '/glossario/deriva',
    })
    const titles = course.redirects.map(({ to }) => to.title)
    expect(titles).toContain('Pergunta 1: Medir')
  })

  describe('of a place that moved to another chapter', () => {
    const moved = rewrite(base, {
      'guia/01-motivo.md': (text) => text.replace('- Menos deriva. {#menos-deriva}\n', ''),
      'guia/02-fluxo.md': (text) =>
        withAliases('motivo#menos-deriva: estabilidade')(text) +
        '- **Estabilidade:** Menos deriva. {#estabilidade}\n',
    })

    it('lead there, and its old chapter knows it', () => {
      const { redirects, chapters } = compiled(moved)
      expect(redirects.at(-1)).toEqual({
        from: '/guia/motivo#menos-deriva',
        to: { kind: 'concern', address: '/guia/fluxo#estabilidade', title: 'Estabilidade' },
      })
      expect(chapters[0]?.formerPlaces?.map(({ id }) => id)).toEqual(['lucros', 'menos-deriva'])
    })

    it('take links of the content along', () => {
      const linked = rewrite(moved, {
        'redacao.md': (text) => text.replace('#ganhos)', '#menos-deriva)'),
      })
      expect(compiled(linked).essayPages[0]?.sources[0]?.address).toBe('/guia/fluxo#estabilidade')
    })

    it('hold when the chapter that it left is renamed as well', () => {
      const renamed = rewrite(moved, {
        'guia/01-motivo.md': (text) =>
          text.replace('{#motivo}', '{#razao}').replace('  lucros:', '  motivo: razao\n  lucros:'),
      })
      expect(redirectsOf(compiled(renamed))).toMatchObject({
        '/guia/motivo': '/guia/razao',
        '/guia/motivo#menos-deriva': '/guia/fluxo#estabilidade',
      })
    })
  })

  it('leave the ticks of a renamed criterion to be found', () => {
    const course = compiled(
      rewrite(base, {
        'redacao.md': (text) =>
          withAliases('discussao#ligacao: discussao#sintese')(text) + criteria('sintese'),
      }),
    )
    expect(course.essayPages[0]?.criteria[0]).toMatchObject({ id: 'sintese', aliases: ['ligacao'] })
    expect(redirectsOf(course)).not.toHaveProperty('/redacao/discussao')
  })
})
