import { describe, expect, it } from 'vitest'
import type { Course } from '#domain/course/course.ts'
import { hasPage } from '#domain/course/site-parts.ts'
import { compileCourse } from '#compiler/compile.ts'
import { updateLock } from '#compiler/lock.ts'
import type { ContentFile } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import { listSearchEntries } from '#compiler/search-entries.ts'
import * as words from '#words/course.ts'

const index = '---\ntitulo: Turma\ndescricao: Um curso.\nlang: es\n---\n\n# Célula\n'
const chapter = '# Capítulo {#um}\n\nUm parágrafo.\n'
const question =
  '- rótulo: Célula\n- exige: 1\n- ideias: rascunho\n\n### Gabarito\n\nUnidade.\n\n### Ideias\n\n- Unidade. {#unidade}\n'
const quiz = `---\ngabarito: Gabarito\n---\n\n# Questionário\n\n## O que é? {#celula}\n\n${question}`
const essays = '# Redação\n\n## Discuta. {#discuta}\n\n- rótulo: Discuta\n'
const glossary = '# Glossário\n\n## f(x) (Função) {#funcao}\n\n- nomes: Função\n\nUma regra.\n'

/** A course of these files alone, with its ids frozen. */
function compiled(texts: Record<string, string>): Course {
  const files: ContentFile[] = Object.entries({ 'guia/index.md': index, ...texts }).map(
    ([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }),
  )
  const first = compileCourse(files, null, words)
  const update = updateLock(first.ids, null, first.diagnostics)
  const lock = update.kind === 'updated' ? update.text : null
  const { course, diagnostics } = compileCourse(files, lock, words)
  expect(formatReport(diagnostics)).toBe('0 erros, 0 avisos')
  if (course === null) throw new Error('no course')
  return course
}

describe('a course that lacks parts', () => {
  it.each([
    ['guide', { 'guia/01-um.md': chapter }],
    ['quiz', { 'questionario.md': quiz }],
    ['essays', { 'redacao.md': essays }],
    ['glossary', { 'glossario.md': glossary }],
  ])('compiles without a fault when it has only its %s', (part, files) => {
    expect(compiled(files).site.parts).toEqual([part])
  })

  it('is found by search only where it has something', () => {
    const { site, ...course } = compiled({ 'questionario.md': quiz })
    const found = listSearchEntries({ site, ...course }, words).map(({ address }) => address)
    expect(found).toContain('/revisao')
    expect(found).not.toContain('/guia')
    expect(found).not.toContain('/laboratorio')
    expect(hasPage(site.parts, '/questionario/resultado')).toBe(true)
    expect(hasPage(site.parts, '/questionario/celula')).toBe(true)
    expect(hasPage(site.parts, '/glossario')).toBe(false)
  })

  it('keeps ideas that nobody has looked at apart, without a passage and without patterns', () => {
    const { keys } = compiled({ 'questionario.md': quiz, 'guia/01-um.md': chapter })
    expect(keys[0]?.isDraft).toBe(true)
    expect(keys[0]?.ideas).toMatchObject([{ source: null, alternatives: [] }])
  })

  it('keeps what learners store apart from other sites only where it has a key', () => {
    const keyed = index.replace('lang: es\n', 'lang: es\nchave: turma-a\n')
    expect(compiled({ 'guia/index.md': keyed, 'questionario.md': quiz }).site.scope).toBe('turma-a')
    expect(compiled({ 'questionario.md': quiz }).site).not.toHaveProperty('scope')
  })

  it('takes the name of a term from its title where no language is told', () => {
    const { glossary: compiledGlossary } = compiled({ 'glossario.md': glossary })
    expect(compiledGlossary.terms[0]).toMatchObject({
      name: 'f(x)',
      names: [{ text: 'f(x)' }, { text: 'Função' }],
    })
  })
})
