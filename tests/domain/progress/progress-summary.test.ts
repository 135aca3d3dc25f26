import { describe, expect, it } from 'vitest'
import { practiceByChapter, termsByChapter } from '#domain/quiz/chapter-practice.ts'
import type { AnswerKey, ChapterStub, PlaceLink, QuestionStub } from '#domain/course/course.ts'
import {
  type Attempt,
  emptyProgress,
  type Progress,
  type ReviewCard,
} from '#domain/progress/progress.ts'
import { ideaStanding, summarizeChapters } from '#domain/progress/progress-summary.ts'

const chapter = (id: string): ChapterStub => ({
  id,
  aliases: [],
  numeral: 'I',
  title: id,
  minutes: 1,
  sections: [],
})
const chapters = [chapter('pipe'), chapter('pipeline'), chapter('caso')]

const passage = (address: string): PlaceLink => ({ kind: 'section', address, title: address })
const idea = (id: string, address: string) => ({
  id,
  text: id,
  source: passage(address),
  alternatives: [],
})
const key = (question: string, ideas: AnswerKey['ideas']): AnswerKey => ({
  question,
  revision: 'r1',
  required: 2,
  answer: [],
  ideas,
  falsehoods: [],
  groups: {},
})
const keys = [
  key('loja', [idea('central', '/guia/pipeline#feature-store'), idea('reuso', '/guia/caso#fim')]),
  key('ajuste', [idea('gatilho', '/guia/pipeline')]),
]

const question = (id: string): QuestionStub => ({
  id,
  aliases: [],
  number: 1,
  label: id,
  prompt: [],
  required: 2,
  ideaCount: 2,
  revision: 'r1',
})
const course = {
  chapters,
  questions: [question('loja'), question('ajuste')],
  terms: [
    { id: 'roi', aliases: [], name: 'ROI', appearsIn: [passage('/guia/caso#x')] },
    { id: 'mlops', aliases: ['ml-ops'], name: 'MLOps', appearsIn: [passage('/guia/pipeline')] },
  ],
  practice: practiceByChapter(chapters, keys),
}

function attempt(change: Partial<Attempt>): Attempt {
  const at = '2026-03-10T12:00:00.000Z'
  const made = { id: 't1', at, judgedAt: at, revision: 'r1', text: '', gaveUp: false }
  return { ...made, confidence: null, marks: {}, score: 0, ...change }
}

const card: ReviewCard = {
  state: 'revisando',
  due: '2026-03-19T12:00:00.000Z',
  lastReview: '2026-03-12T12:00:00.000Z',
  stability: 7,
  difficulty: 5,
  interval: 7,
  step: 0,
  reps: 1,
  lapses: 0,
}
const clock = { now: new Date('2026-03-20T12:00:00Z'), timeZoneOffset: 180 }

const allKeys = new Map(keys.map((one) => [one.question, one]))
const summarize = (change: Partial<Progress>, known = allKeys) =>
  summarizeChapters(course, { ...emptyProgress, ...change }, known, clock)

describe('the practice of a chapter', () => {
  it('is every question with an idea from it, also from its opening', () => {
    expect(course.practice).toEqual({ pipe: [], pipeline: ['loja', 'ajuste'], caso: ['loja'] })
  })

  it('has a term where a chapter first uses it', () => {
    const used = { appearsIn: [passage('/guia/caso'), passage('/guia/pipe#a')] }
    const elsewhere = { appearsIn: [passage('/glossario')] }
    const unused = { appearsIn: [] }
    expect([...termsByChapter(chapters, [used, elsewhere, unused])]).toEqual([['pipe', [used]]])
  })
})

describe('an idea', () => {
  it('stands as it was marked', () => {
    const marks = { a: 1, b: 0.5, c: 0 } as const
    const standings = ['a', 'b', 'c', 'd'].map((id) => ideaStanding({ marks, gaveUp: false }, id))
    expect(standings).toEqual(['held', 'partial', 'missing', 'unjudged'])
  })

  it('is missing for who gave up', () => {
    expect(ideaStanding({ marks: {}, gaveUp: true }, 'a')).toBe('missing')
  })

  it('is not taken for something that every object has', () => {
    expect(ideaStanding({ marks: {}, gaveUp: false }, 'constructor')).toBe('unjudged')
  })
})

describe('the summary of a chapter', () => {
  it('counts the weak ideas where they are taught', () => {
    const attempts = { loja: [attempt({ marks: { central: 1, reuso: 0.5 } })] }
    const [, pipeline, last] = summarize({ attempts })
    expect([pipeline?.weakIdeas, last?.weakIdeas]).toEqual([0, 1])
    expect(pipeline?.questions.map(({ status }) => status.kind)).toEqual(['answered', 'unanswered'])
  })

  it('knows no weak idea before the key is here, nor of a question that has changed', () => {
    const attempts = { loja: [attempt({ gaveUp: true })] }
    expect(summarize({ attempts }, new Map()).map(({ weakIdeas }) => weakIdeas)).toEqual([0, 0, 0])
    const changed = { loja: [attempt({ gaveUp: true, revision: 'r0' })] }
    expect(summarize({ attempts: changed }).map(({ weakIdeas }) => weakIdeas)).toEqual([0, 0, 0])
  })

  it('counts what is due today: its questions and the terms that it uses first', () => {
    const kept = { card, at: card.lastReview }
    const cards = {
      'pergunta:loja': kept,
      'termo:ml-ops:nome': kept,
      'termo:mlops:definicao': { ...kept, card: { ...card, due: '2026-04-19T12:00:00.000Z' } },
      'termo:roi:nome': { ...kept, card: null },
    }
    expect(summarize({ cards }).map(({ due }) => due)).toEqual([0, 2, 1])
  })

  it('has nothing due before the clock is known', () => {
    const cards = { 'pergunta:loja': { card, at: card.lastReview } }
    const rows = summarizeChapters(course, { ...emptyProgress, cards }, allKeys, null)
    expect(rows.map(({ due }) => due)).toEqual([0, 0, 0])
  })

  it('says which chapters are read', () => {
    const read = { caso: { read: true, at: '2026-03-10T12:00:00.000Z' } }
    expect(summarize({ read }).map((row) => row.isRead)).toEqual([false, false, true])
  })
})
