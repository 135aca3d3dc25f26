import { describe, expect, it } from 'vitest'
import type { AnswerKey } from '#domain/course/course.ts'
import { type Attempt, emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { buildReport, longestName, type ReportSettings } from '#domain/report/build-report.ts'
import { checksumOf } from '#domain/report/checksum.ts'
import { reportMarkdown } from '#domain/report/report-markdown.ts'

const text = (words: string) => [{ kind: 'text' as const, text: words }]
const stub = { aliases: [], required: 2, ideaCount: 2, revision: 'r1' }
const questions = [
  { ...stub, id: 'um', number: 1, label: 'Um', prompt: text('O que é um?') },
  { ...stub, id: 'dois', aliases: ['antigo'], number: 2, label: 'Dois', prompt: text('E dois?') },
]
const essays = [
  { id: 'tema', aliases: [], number: 1, label: 'Tema', prompt: text('Escreva.') },
  { id: 'outro', aliases: [], number: 2, label: 'Outro', prompt: text('Mais.') },
]

function keyOf(question: string): AnswerKey {
  const source = { kind: 'section' as const, address: '/guia/a#b', title: 'B' }
  const idea = (id: string) => ({ id, text: `Ideia ${id}`, source, alternatives: [] })
  const ideas = [idea('a'), idea('b')]
  const none = { answer: [], falsehoods: [], groups: {} }
  return { question, revision: 'r1', required: 2, ideas, ...none }
}

const attempt: Attempt = {
  id: 't1',
  at: '2026-11-26T20:00:00.000Z',
  revision: 'r1',
  text: 'Porque os dados mudam.',
  gaveUp: false,
  confidence: 'alta',
  marks: { a: 1 },
  score: 0.5,
  reading: { marks: { a: 0.5, b: 0 }, score: 0.25, kept: [] },
  judgedAt: '2026-11-26T20:05:00.000Z',
}

const settings: ReportSettings = {
  site: 'Guia MLOps',
  root: { origin: 'https://guia.example', base: '/turma' },
  student: '  Ana   Lima ',
  withEssays: true,
  now: '2026-11-27T02:00:00.000Z',
  timeZone: 'America/Sao_Paulo',
}

function build(change: Partial<Progress>, own: Partial<ReportSettings> = {}) {
  const keys = new Map(questions.map(({ id }) => [id, keyOf(id)]))
  const progress = { ...emptyProgress, ...change }
  return buildReport(progress, { questions, essays, keys }, { ...settings, ...own })
}

describe('a report', () => {
  it('holds the answer, both judgements, the confidence and the dates by the student’s clock', () => {
    const report = build({ attempts: { um: [attempt] } })
    expect(report).toMatchObject({
      title: 'Autoavaliação do estudante',
      address: 'https://guia.example/turma/',
      student: 'Ana Lima',
      madeAt: '2026-11-26T23:00:00-03:00',
      timeZone: 'America/Sao_Paulo',
      score: 0.5,
      answered: 1,
    })
    expect(report.questions[0]?.answer).toEqual({
      answeredAt: '2026-11-26T17:00:00-03:00',
      judgedAt: '2026-11-26T17:05:00-03:00',
      text: 'Porque os dados mudam.',
      gaveUp: false,
      confidence: 'alta',
      score: 0.5,
      appScore: 0.25,
      ideas: [
        { id: 'a', text: 'Ideia a', own: 1, app: 0.5 },
        { id: 'b', text: 'Ideia b', own: null, app: 0 },
      ],
      questionChanged: false,
      earlier: [],
    })
  })

  it('tells nothing of the key of a question without an answer', () => {
    const report = build({})
    expect(report.questions.map(({ answer }) => answer)).toEqual([null, null])
    expect(JSON.stringify(report)).not.toContain('Ideia')
    expect(report).toMatchObject({ score: 0, answered: 0 })
  })

  it('keeps the earlier answers, also those under a former id, and counts the latest', () => {
    const first = { ...attempt, id: 't0', at: '2026-11-25T20:00:00.000Z', score: 0 }
    const report = build({ attempts: { antigo: [first], dois: [attempt] } })
    expect(report.questions[1]?.answer).toMatchObject({
      score: 0.5,
      earlier: [
        { answeredAt: '2026-11-25T17:00:00-03:00', score: 0, confidence: 'alta', gaveUp: false },
      ],
    })
  })

  it('says that a question has changed, and shows no ideas that were not judged', () => {
    const report = build({ attempts: { um: [{ ...attempt, revision: 'r0' }] } })
    expect(report.questions[0]?.answer).toMatchObject({ questionChanged: true, ideas: [] })
  })

  it('lists no ideas of an answer that was given up', () => {
    const gaveUp = { ...attempt, text: '', gaveUp: true, confidence: null, marks: {}, score: 0 }
    const report = build({ attempts: { um: [gaveUp] } })
    expect(report.questions[0]?.answer).toMatchObject({ gaveUp: true, ideas: [] })
  })

  it('takes essays along only when asked to and only those with words', () => {
    const drafts = {
      tema: { text: 'Meu texto.', at: attempt.at },
      outro: { text: ' \n', at: attempt.at },
    }
    expect(build({ essays: drafts }).essays).toEqual([
      {
        id: 'tema',
        number: 1,
        prompt: 'Escreva.',
        text: 'Meu texto.',
        editedAt: '2026-11-26T17:00:00-03:00',
      },
    ])
    expect(build({ essays: drafts }, { withEssays: false }).essays).toEqual([])
  })

  it('has no student without a name, and cuts one without end between two signs', () => {
    expect(build({}, { student: ' \n ' }).student).toBeNull()
    const long = build({}, { student: '🙂'.repeat(500) }).student ?? ''
    expect(long).toBe('🙂'.repeat(longestName))
  })
})

describe('a report in Markdown', () => {
  it('reads as a text', () => {
    const markdown = reportMarkdown(build({ attempts: { um: [attempt] } }))
    expect(markdown).toContain('# Autoavaliação do estudante\n\n- Estudante: Ana Lima\n')
    expect(markdown).toContain('26 de novembro de 2026 às 23:00 (America/Sao Paulo, UTC−03:00)')
    expect(markdown).toContain('### 1. O que é um?\n\n> Porque os dados mudam.')
    expect(markdown).toContain('- Segurança alta\n- Autoavaliação: 0,5 de 1\n')
    expect(markdown).toContain('| Ideia a | Tenho | Parcial |\n| Ideia b | – | Não tenho |')
    expect(markdown).toContain('### 2. E dois?\n\nSem resposta.')
  })

  it('shows what a student wrote as text and never as marks', () => {
    const wrote =
      '# Não é título\n<img src=x onerror=alert(1)>\n1. nem lista\n[x](javascript:alert(1))'
    const markdown = reportMarkdown(build({ attempts: { um: [{ ...attempt, text: wrote }] } }))
    expect(markdown).toContain('> \\# Não é título')
    expect(markdown).toContain('> \\<img src=x onerror=alert(1)\\>')
    expect(markdown).toContain('> 1\\. nem lista')
    expect(markdown).toContain('> \\[x\\](javascript:alert(1))')
  })

  it('never calls the self-assessment a grade', () => {
    const markdown = reportMarkdown(build({ attempts: { um: [attempt] } }))
    expect(markdown.replace('Não é uma nota', '')).not.toMatch(/\bnotas?\b/i)
  })
})

it('computes the checksum as anybody else would', () => {
  // The beginning of the SHA-256 of "abc" in FIPS 180-2.
  expect(checksumOf('abc')).toBe('ba78-16bf-8f01-cfea')
})
