import { describe, expect, it } from 'vitest'
import type { Block, Chapter, Inline } from '#domain/course/course.ts'
import { markChapter } from '#compiler/term-marks.ts'
import { createTermFinder } from '#domain/course/term-uses.ts'

const find = createTermFinder([
  { id: 'mlops', wordings: ['MLOps', 'Operações de Machine Learning'] },
  { id: 'pipeline', wordings: ['Pipeline de MLOps'] },
  { id: 'drift', wordings: ['Data Drift', 'Desvio de Dados'] },
])

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })

function chapterOf(intro: Block[], ...sections: { title: string; blocks: Block[] }[]): Chapter {
  return {
    id: 'c',
    aliases: [],
    numeral: 'I',
    title: 'MLOps',
    minutes: 1,
    intro,
    sections: sections.map(({ title, blocks }, index) => ({
      id: `s${index}`,
      aliases: [],
      title,
      blocks,
      practice: [],
      terms: [],
    })),
    definitions: [],
    keyFigures: [],
    previous: null,
    next: null,
  }
}

/** The passage with its marks drawn as [words|term]. */
function drawn(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.text
      const inside = drawn(node.children)
      return node.kind === 'term' ? `[${inside}|${node.term}]` : inside
    })
    .join('')
}

function marked(...nodes: Inline[]): string {
  const [block] = markChapter(chapterOf([paragraph(...nodes)]), find).intro
  return block?.kind === 'paragraph' ? drawn(block.children) : ''
}

describe('the marks of terms', () => {
  it.each([
    ['the other language', 'Há data drift aqui', 'Há [data drift|drift] aqui'],
    ['a plural', 'Os desvios de dados', 'Os [desvios de dados|drift]'],
    ['a variant', 'As operações de machine learning', 'As [operações de machine learning|mlops]'],
    [
      'no accents, as pasted text may lack them',
      'OPERACOES DE MACHINE LEARNING.',
      '[OPERACOES DE MACHINE LEARNING|mlops].',
    ],
    ['the longer of two names', 'O pipeline de MLOps.', 'O [pipeline de MLOps|pipeline].'],
    ['only the first use', 'MLOps é MLOps', '[MLOps|mlops] é MLOps'],
    ['no part of a word', 'MLOpsX e preMLOps', 'MLOpsX e preMLOps'],
  ])('find %s', (_what, words, expected) => {
    expect(marked(text(words))).toBe(expected)
  })

  it('leave links and code alone and take the next use instead', () => {
    expect(
      marked(
        { kind: 'link', to: '/guia', children: [text('MLOps')] },
        text(' · '),
        { kind: 'code', text: 'MLOps' },
        { kind: 'strong', children: [text(' e MLOps')] },
      ),
    ).toBe('MLOps · MLOps e [MLOps|mlops]')
  })

  it('do not bring out a short name by emphasis inside a longer one', () => {
    expect(marked(text('O pipeline de '), { kind: 'strong', children: [text('MLOps')] })).toBe(
      'O pipeline de MLOps',
    )
  })

  it('start anew in each section and skip what a title says that its text says again', () => {
    const { sections, ids } = markChapter(
      chapterOf(
        [paragraph(text('MLOps'))],
        { title: 'Sem MLOps', blocks: [paragraph(text('Com MLOps.'))] },
        { title: 'Data Drift', blocks: [paragraph(text('Nada.'))] },
      ),
      find,
    )
    expect(sections.map(({ markedTitle }) => markedTitle && drawn(markedTitle))).toEqual([
      undefined,
      '[Data Drift|drift]',
    ])
    const block = sections[0]?.blocks[0]
    expect(block?.kind === 'paragraph' && drawn(block.children)).toBe('Com [MLOps|mlops].')
    expect([...ids]).toEqual(['mlops', 'drift'])
  })

  it('reach lists inside lists, complements, stages, decisions and concerns', () => {
    const step = { id: 'e', aliases: [], remark: null }
    const { sections } = markChapter(
      chapterOf([], {
        title: 'T',
        blocks: [
          {
            kind: 'complement',
            blocks: [
              {
                kind: 'list',
                ordered: false,
                items: [
                  { anchors: [], content: [text('a')], children: [paragraph(text('MLOps'))] },
                ],
              },
            ],
          },
          {
            kind: 'stages',
            stages: [
              {
                ...step,
                number: 1,
                title: 'Um',
                description: [text('x')],
                decision: {
                  yes: { label: 'Se SIM', content: [text('pipeline de MLOps')], targets: [] },
                  no: { label: 'Se NÃO', content: [text('y')], targets: [] },
                },
                practice: [],
              },
            ],
          },
          {
            kind: 'concerns',
            concerns: [{ ...step, title: 'Desvio de Dados', description: [text('MLOps')] }],
          },
        ],
      }),
      find,
    )
    const found = JSON.stringify(sections).match(/"term":"[a-z]+"/gu)
    expect(found).toEqual(['"term":"mlops"', '"term":"pipeline"', '"term":"drift"'])
  })
})
