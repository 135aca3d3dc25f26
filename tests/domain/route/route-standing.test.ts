import { describe, expect, it } from 'vitest'
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { withReadMark, withRouteTick } from '#domain/progress/progress-changes.ts'
import { countGains } from '#domain/progress/progress-difference.ts'
import { hasProgress } from '#domain/progress/reset-progress.ts'
import { parseProgress } from '#domain/progress/progress-schema.ts'
import { withPartErased } from '#domain/progress/reset-progress.ts'
import { resolveRoute } from '#domain/route/resolve-route.ts'
import { parseItem } from '#domain/route/route-item.ts'
import { routeStanding } from '#domain/route/route-standing.ts'
import { routeCourse } from './course.ts'

const clock = { now: new Date('2026-11-20T12:00:00Z'), timeZoneOffset: 180 }
const monday = '2026-11-16T12:00:00.000Z'
const tuesday = '2026-11-17T12:00:00.000Z'

function standing(code: string, progress: Progress, course = routeCourse) {
  const item = parseItem(code)
  const place = item && resolveRoute([item], course).places[0]
  if (place == null) throw new Error(`the course has no ${code}`)
  return routeStanding(place, progress, clock)
}

/** Reviews on some days of November. */
const log = (...days: number[]) =>
  days.map((day) => ({
    id: `r${day}`,
    at: `2026-11-0${day}T12:00:00.000Z`,
    grade: 'bom' as const,
    undoneAt: null,
  }))

const passage = 'guia.pipeline.feature-store'

describe('an item of a route', () => {
  it('is not done when nothing is', () => {
    for (const code of [
      passage,
      'guia.pipeline',
      'questionario.feature-store',
      'redacao.estudo-de-caso',
      'glossario.roi',
      'simulado.30',
      'laboratorio',
    ]) {
      expect(standing(code, emptyProgress).isDone, code).toBe(false)
    }
  })

  it('is done when the chapter is marked as read, and so are its sections', () => {
    const read = withReadMark(emptyProgress, 'pipeline', true, monday)
    expect(standing('guia.pipeline', read).isDone).toBe(true)
    expect(standing(passage, read)).toMatchObject({ kind: 'read-with-chapter', isDone: true })
    expect(standing('guia.necessidade', read).isDone).toBe(false)
  })

  it("follows the learner's own word first", () => {
    const read = withReadMark(emptyProgress, 'pipeline', true, monday)
    const unticked = withRouteTick(read, passage, false, tuesday)
    expect(standing(passage, unticked)).toMatchObject({ kind: 'plain', isDone: false })
    const ticked = withRouteTick(emptyProgress, 'simulado.30', true, tuesday)
    expect(standing('simulado.30', ticked)).toMatchObject({ isDone: true, tickedAt: tuesday })
    expect(standing('simulado', ticked).isDone).toBe(false)
  })

  it('keeps its tick when the passage is renamed', () => {
    const renamed = { ...routeCourse, formerPassages: { pipeline: { fs: 'feature-store' } } }
    const ticked = withRouteTick(emptyProgress, 'guia.pipeline.fs', true, monday)
    expect(standing(passage, ticked, renamed).isDone).toBe(true)
    const later = withRouteTick(ticked, passage, false, tuesday)
    expect(standing(passage, later, renamed).isDone).toBe(false)
  })

  it('is done when the question is answered and nothing is left to judge', () => {
    const question = routeCourse.questions.find(({ id }) => id === 'feature-store')
    const attempt = {
      id: 't1',
      at: monday,
      revision: question?.revision ?? '',
      text: 'Guarda features.',
      gaveUp: false,
      confidence: null,
      marks: { repositorio: 1 as const },
      score: 0.5,
      judgedAt: monday,
    }
    const open = { ...emptyProgress, attempts: { 'feature-store': [attempt] } }
    expect(standing('questionario.feature-store', open)).toMatchObject({
      isDone: false,
      isTickable: false,
    })
    const marks = { repositorio: 1 as const, reuso: 0 as const, consistencia: 0 as const }
    const judged = { ...emptyProgress, attempts: { 'feature-store': [{ ...attempt, marks }] } }
    expect(standing('questionario.feature-store', judged)).toMatchObject({
      isDone: true,
      status: { kind: 'answered', score: 0.5 },
    })
  })

  it('counts the words of an essay, and leaves to the learner when it is done', () => {
    const essays = { 'estudo-de-caso': { text: 'Um bom começo.', at: monday } }
    const written = standing('redacao.estudo-de-caso', { ...emptyProgress, essays })
    expect(written).toMatchObject({ kind: 'essay', words: 3, isDone: false, isTickable: true })
  })

  it('is done when the term was reviewed, and mastered when both directions are', () => {
    const some = { ...emptyProgress, reviews: { 'termo:roi:nome': log(1) } }
    expect(standing('glossario.roi', some)).toMatchObject({
      isDone: true,
      reviews: 1,
      isMastered: false,
    })
    const all = {
      ...emptyProgress,
      reviews: { 'termo:roi:nome': log(1, 2, 3), 'termo:roi:definicao': log(4, 5, 6) },
    }
    expect(standing('glossario.roi', all)).toMatchObject({ reviews: 6, isMastered: true })
  })
})

describe('a tick', () => {
  const ticked = withRouteTick(emptyProgress, passage, true, monday)

  it('is progress: it is counted, stored, and erased with the reading', () => {
    expect(hasProgress(ticked)).toBe(true)
    expect(countGains(emptyProgress, ticked).ticks).toBe(1)
    expect(countGains(ticked, ticked).ticks).toBe(0)
    expect(parseProgress(JSON.parse(JSON.stringify(ticked)))).toEqual({ ok: true, value: ticked })
    const erased = withPartErased(ticked, { section: 'leitura', ids: null }, tuesday)
    expect(erased.routeTicks).toEqual({})
  })

  it.each(['', 'questionario.feature-store', 'video.aula', 'guia/pipeline'])(
    'of %j is refused when it comes from outside',
    (code) => {
      const routeTicks = { [code]: { done: true, at: monday } }
      expect(parseProgress({ ...ticked, routeTicks }).ok).toBe(false)
    },
  )
})
