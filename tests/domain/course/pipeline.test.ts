import { describe, expect, it } from 'vitest'
import type { Chapter, Stage } from '#domain/course/course.ts'
import { edgesOf, follow, pipelineOf } from '#domain/course/pipeline.ts'

function stage(id: string, ways?: { yes: string[]; no: string[] }): Stage {
  return {
    id,
    aliases: [],
    number: 1,
    title: id,
    remark: null,
    description: [],
    decision: ways
      ? {
          yes: { label: 'Se SIM', content: [], targets: ways.yes },
          no: { label: 'Se NÃO', content: [], targets: ways.no },
        }
      : null,
    practice: [],
  }
}

const told = (stages: Stage[]) =>
  edgesOf(stages).map(({ from, to, kind }) => `${from} ${kind} ${to}`)

describe('edgesOf', () => {
  const cases: [reason: string, stages: Stage[], expected: string[]][] = [
    ['no stage leads nowhere', [], []],
    ['a single stage leads nowhere', [stage('a')], []],
    [
      'plain stages follow each other',
      [stage('a'), stage('b'), stage('c')],
      ['a next b', 'b next c'],
    ],
    [
      'a decision leaves only through its outcomes, even over the next stage',
      [stage('a'), stage('d', { yes: ['c'], no: ['a'] }), stage('b'), stage('c')],
      ['a next d', 'd yes c', 'd no a', 'b next c'],
    ],
    [
      'an outcome with two targets is two edges in the order of the text',
      [stage('a'), stage('b'), stage('d', { yes: ['b', 'a'], no: ['b'] })],
      ['a next b', 'b next d', 'd yes b', 'd yes a', 'd no b'],
    ],
    [
      'a target that is not a stage is left out',
      [stage('d', { yes: ['ghost'], no: ['e'] }), stage('e')],
      ['d no e'],
    ],
  ]
  it.each(cases)('%s', (_reason, stages, expected) => {
    expect(told(stages)).toEqual(expected)
  })
})

describe('follow', () => {
  const edges = edgesOf([
    stage('a'),
    stage('d', { yes: ['c', 'a'], no: ['b'] }),
    stage('b'),
    stage('c'),
  ])
  const cases: [from: string, kind: 'next' | 'yes' | 'no', expected: string | null][] = [
    ['a', 'next', 'd'],
    ['d', 'yes', 'c'],
    ['d', 'no', 'b'],
    ['d', 'next', null],
    ['a', 'yes', null],
    ['c', 'next', null],
    ['ghost', 'next', null],
  ]
  it.each(cases)('leads from %s by %s to %s', (from, kind, expected) => {
    expect(follow(edges, from, kind)).toBe(expected)
  })
})

describe('pipelineOf', () => {
  const chapter: Chapter = {
    id: 'c',
    aliases: [],
    numeral: 'II',
    title: 'C',
    minutes: 1,
    intro: [],
    sections: [],
    definitions: [],
    keyFigures: [],
    previous: null,
    next: null,
  }
  const concern = { id: 'x', aliases: [], title: 'X', remark: null, description: [] }
  const section = { id: 's', aliases: [], title: 'S', practice: [], terms: [] }

  it('is null for a chapter without stages, whatever concerns it has', () => {
    const blocks = [{ kind: 'concerns' as const, concerns: [concern] }]
    expect(pipelineOf({ ...chapter, sections: [{ ...section, blocks }] })).toBeNull()
  })

  it('gathers stages and concerns over all sections, however deep they lie', () => {
    const pipeline = pipelineOf({
      ...chapter,
      intro: [{ kind: 'stages', stages: [stage('a')] }],
      sections: [
        {
          ...section,
          blocks: [
            {
              kind: 'list',
              ordered: false,
              items: [
                {
                  anchors: [],
                  content: [],
                  children: [{ kind: 'stages', stages: [stage('b')] }],
                },
              ],
            },
          ],
        },
        {
          ...section,
          id: 't',
          blocks: [{ kind: 'complement', blocks: [{ kind: 'concerns', concerns: [concern] }] }],
        },
      ],
    })
    expect(pipeline?.stages.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(pipeline?.concerns.map(({ id }) => id)).toEqual(['x'])
  })
})
