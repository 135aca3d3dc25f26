import { describe, expect, it } from 'vitest'
import type { Course } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import { compileCourse, type Compilation } from '#compiler/compile.ts'
import { updateLock } from '#compiler/lock.ts'
import { formatReport } from '#compiler/report.ts'
import type { Content } from '#compiler/read-content.ts'
import * as words from '#words/course.ts'
import { compile, readBase, rewrite } from './fixtures.ts'

const base = await readBase()

function compiled(content: Content): Course {
  const { course, diagnostics } = compile(content)
  if (course === null) throw new Error(formatReport(diagnostics))
  return course
}

/** Compiles after `npm run ids` has been run. */
function compiledWithNewIds(content: Content): Course {
  const first = compile(content)
  const update = updateLock(first.ids, content.lock, first.diagnostics)
  if (update.kind === 'refused') throw new Error(formatReport(update.reasons))
  return compiled({ ...content, lock: update.text })
}

function edit(path: string, from: string, to: string): Content {
  return rewrite(base, {
    [path]: (text) => {
      if (!text.includes(from)) throw new Error(`${path} has no "${from}"`)
      return text.replace(from, to)
    },
  })
}

/** The terms noted in each section of each chapter. */
function termIds(content: Content): string[][][] {
  return compiled(content).chapters.map(({ sections }) =>
    sections.map(({ terms }) => terms.map(({ id }) => id)),
  )
}

function revisions(course: Course): Record<string, string> {
  return Object.fromEntries(course.questions.map(({ id, revision }) => [id, revision]))
}

function editedRevisions(from: string, to: string): Record<string, string> {
  return revisions(compiled(edit('questionario.md', from, to)))
}

const rules = ({ diagnostics }: Compilation) => diagnostics.map(({ rule }) => rule)

describe('the compiled guide', () => {
  const course = compiled(base)

  it('numbers the chapters by their files and knows their neighbours', () => {
    expect(course.chapters.map(({ numeral, id }) => [numeral, id])).toEqual([
      ['I', 'motivo'],
      ['II', 'fluxo'],
    ])
    expect(course.chapters[0]?.previous).toBeNull()
    expect(course.chapters[0]?.next).toEqual({
      kind: 'chapter',
      address: '/guia/fluxo',
      title: 'II. Fluxo',
    })
  })

  it('turns links between files into addresses of the site', () => {
    const list = course.chapters[0]?.sections[0]?.blocks[0]
    expect(list?.kind === 'list' && list.items[0]?.content).toEqual([
      { kind: 'strong', children: [{ kind: 'text', text: 'Ganho' }] },
      { kind: 'text', text: ' de 40% com a ' },
      { kind: 'link', to: '/guia/fluxo#coleta', children: [{ kind: 'text', text: 'coleta' }] },
      { kind: 'text', text: '.' },
    ])
  })

  it('reads stages, remarks and both ways out of a decision', () => {
    const block = course.chapters[1]?.sections[0]?.blocks[0]
    if (block?.kind !== 'stages') throw new Error('no stages')
    expect(
      block.stages.map(({ number, id, title, remark }) => [number, id, title, remark]),
    ).toEqual([
      [1, 'coleta', 'Coleta', null],
      [2, 'teste', 'Teste', 'Decisão'],
      [3, 'uso', 'Uso', null],
    ])
    const decision = block.stages[1]?.decision
    expect(decision?.yes.targets).toEqual(['uso'])
    expect(decision?.no.targets).toEqual(['coleta'])
    expect(`${decision?.no.label}: ${plainText(decision?.no.content ?? [])}`).toBe(
      'Se NÃO: Voltar à Coleta.',
    )
  })

  it('keeps a former id as an anchor and resolves links to it', () => {
    expect(course.chapters[0]?.sections[0]?.aliases).toEqual(['lucros'])
    const linked = compiled(edit('redacao.md', '01-motivo.md#ganhos', '01-motivo.md#lucros'))
    expect(linked.essayPages[0]?.sources[0]?.address).toBe('/guia/motivo#ganhos')
  })

  it('tells sections and stages which questions practise them', () => {
    expect(course.chapters[0]?.sections[0]?.practice.map(({ title }) => title)).toEqual([
      'Pergunta 1: Medir',
    ])
    const block = course.chapters[1]?.sections[0]?.blocks[0]
    const practice = block?.kind === 'stages' && block.stages.map((stage) => stage.practice[0])
    expect(practice).toMatchObject([
      { address: '/questionario/coletar' },
      { address: '/questionario/medir' },
      undefined,
    ])
  })

  it('notes a term where the chapter first uses it, by any of its wordings', () => {
    expect(termIds(base)).toEqual([[['drift']], [['drift', 'modelo'], []]])
    const edited = edit('guia/01-motivo.md', 'Menos deriva.', 'Menos DESVIOS de modelos.')
    expect(termIds(edited)[0]).toEqual([['drift', 'modelo']])
    const part = edit('guia/01-motivo.md', 'Menos deriva.', 'Menos derivação.')
    expect(termIds(part)[0]).toEqual([[]])
  })

  it('lists where a term appears, each passage once', () => {
    const term = course.glossary.terms.find(({ id }) => id === 'drift')
    expect(term?.appearsIn.map(({ address }) => address)).toEqual([
      '/guia/motivo#ganhos',
      '/guia/fluxo#teste',
    ])
  })

  it('lists every place once, in reading order', () => {
    const addresses = course.places.map((place) => place.address)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.slice(0, 4)).toEqual([
      '/guia',
      '/guia/motivo',
      '/guia/motivo#ganhos',
      '/guia/motivo#menos-deriva',
    ])
  })
})

describe('the compiled questionnaire', () => {
  it('keeps patterns word for word and examples out of the course', () => {
    const { course, examples } = compile(base)
    expect(course?.keys[0]?.ideas[0]?.alternatives).toEqual(['ver deriva', 'deriva'])
    expect(course?.keys[0]?.falsehoods).toEqual([
      { text: 'Medir é inútil', hint: 'Releia a etapa.', alternatives: ['inútil'] },
    ])
    expect(examples).toMatchObject([
      { question: 'medir', score: 1, text: 'Serve para ver a deriva.' },
    ])
    expect(JSON.stringify(course)).not.toContain('Serve para ver')
  })

  it('keeps the answer out of everything but the keys', () => {
    const { keys, ...rest } = compiled(base)
    expect(JSON.stringify(keys)).toContain('Para ver a ')
    expect(JSON.stringify(rest)).not.toContain('Para ver a ')
    expect(JSON.stringify(rest)).not.toContain('Decidir o uso')
  })
})

describe('the revision of a question', () => {
  const before = revisions(compiled(base))

  it('stays when a question is inserted before it', () => {
    const text = `## Por que antes? {#antes}

- rótulo: Antes
- exige: 1

### Gabarito

Porque sim.

### Ideias

- Sim {#sim}
  - seção: [Ganhos](guia/01-motivo.md#ganhos)

## Por que medir?`
    const after = compiledWithNewIds(edit('questionario.md', '## Por que medir?', text))
    expect(after.questions.map(({ id, number }) => [id, number])).toEqual([
      ['antes', 1],
      ['medir', 2],
      ['coletar', 3],
    ])
    expect(revisions(after)).toMatchObject(before)
  })

  it.each([
    ['its prompt', 'O que coletar?', 'O que se coleta?'],
    ['its key', '\nDados.\n', '\nDados brutos.\n'],
    ['one of its ideas', '- Dados {#dados}', '- Dados brutos {#dados}'],
  ])('changes with %s, and no other revision does', (_what, from, to) => {
    const after = revisions(compiled(edit('questionario.md', from, to)))
    expect(after['coletar']).not.toBe(before['coletar'])
    expect(after['medir']).toBe(before['medir'])
  })

  it('stays when only the patterns, a label or the emphasis change', () => {
    expect(editedRevisions('`ver deriva`', '`vê desvio`')).toEqual(before)
    expect(editedRevisions('rótulo: Medir', 'rótulo: Medição')).toEqual(before)
    expect(editedRevisions('**deriva**', '_deriva_')).toEqual(before)
  })
})

describe('the id lock', () => {
  it('accepts a renamed id that has an alias, wherever it is', () => {
    const renamed = rewrite(base, {
      'glossario.md': (text) =>
        text
          .replace('# Glossário', '---\naliases:\n  modelo: o-modelo\n---\n\n# Glossário')
          .replace('{#modelo}', '{#o-modelo}'),
      'questionario.md': (text) =>
        text
          .replace(
            'gabarito:',
            'aliases:\n  medir: medicao\n  medicao#uso: medicao#deriva\ngabarito:',
          )
          .replace('{#medir}', '{#medicao}')
          .replace(/- Decidir o uso[^\n]*\n[^\n]*\n/u, ''),
    })
    const course = compiledWithNewIds(renamed)
    expect(course.questions[0]?.aliases).toEqual(['medir'])
    expect(course.glossary.terms[1]?.aliases).toEqual(['modelo'])
  })

  it('lets the inner ids of a renamed chapter move along with it', () => {
    const renamed = rewrite(base, {
      'guia/01-motivo.md': (text) =>
        text.replace('{#motivo}', '{#razao}').replace('  lucros:', '  motivo: razao\n  lucros:'),
    })
    expect(compiledWithNewIds(renamed).chapters[0]?.aliases).toEqual(['motivo'])
  })

  it('keeps former ids when new ones are added', () => {
    const added = edit('glossario.md', '## Modelo {#modelo}', '## Modelo {#o-modelo}')
    const renamed = rewrite(added, {
      'glossario.md': (text) => `---\naliases:\n  modelo: o-modelo\n---\n\n${text}`,
    })
    const { ids, diagnostics } = compile(renamed)
    const update = updateLock(ids, renamed.lock, diagnostics)
    expect(update).toMatchObject({ kind: 'updated', added: ['glossario/o-modelo'] })
    const text = update.kind === 'updated' ? update.text : ''
    expect(JSON.parse(text).ids.slice(-2)).toEqual(['glossario/o-modelo', 'glossario/modelo'])
    expect(compile({ ...renamed, lock: text }).course).not.toBeNull()
  })

  it('refuses to be updated while a published id is gone', () => {
    const content = edit('guia/01-motivo.md', ' {#menos-deriva}', '')
    const { ids, diagnostics } = compile(content)
    const update = updateLock(ids, content.lock, diagnostics)
    expect(update.kind === 'refused' && update.reasons.map(({ rule }) => rule)).toEqual([
      'removed-id',
    ])
  })

  it('is written anew for content that has none', () => {
    const { ids, diagnostics } = compile({ ...base, lock: null })
    expect(updateLock(ids, null, diagnostics)).toMatchObject({ kind: 'updated', text: base.lock })
  })
})

describe('the compiler', () => {
  it('gives the same course for the same bytes in any order of files', () => {
    const reversed = { ...base, files: [...base.files].reverse() }
    expect(compiled(reversed)).toEqual(compiled(base))
  })

  it('reads files with a byte order mark and with Windows line ends', () => {
    const windows = rewrite(base, {
      'questionario.md': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      'guia/02-fluxo.md': (text) => text.replaceAll('\n', '\r\n'),
    })
    expect(compiled(windows)).toEqual(compiled(base))
  })

  it('reports an empty folder as missing files, not as a crash', () => {
    const compilation = compileCourse([], null, words)
    expect(compilation.course).toBeNull()
    expect(new Set(rules(compilation))).toEqual(new Set(['missing-file', 'missing-lock']))
  })
})
