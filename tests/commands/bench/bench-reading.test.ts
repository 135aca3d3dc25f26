import { expect, it } from 'vitest'
import { runReading } from '#commands/bench/bench-reading-run.ts'
import type { AnswerKey } from '#domain/course/course.ts'

const key: AnswerKey = {
  question: 'q',
  revision: 'r1',
  required: 1,
  answer: [],
  ideas: [
    {
      id: 'dados',
      text: 'Os dados mudam',
      source: { kind: 'section', address: '/guia/a#b', title: 'B' },
      alternatives: ['dados ~ mudar'],
    },
  ],
  falsehoods: [],
  groups: {},
}

it('times the preparation, the first reading and the later ones beside a yardstick', () => {
  const times = runReading([{ key, prompt: 'Por quê?', text: 'Os dados mudam.' }])
  expect(Object.keys(times).sort()).toEqual(['baseline', 'best', 'first', 'median', 'preparation'])
  for (const time of Object.values(times)) expect(time).toBeGreaterThanOrEqual(0)
  expect(times.first).toBeGreaterThan(0)
  expect(times.best).toBeLessThanOrEqual(times.median)
})

it('refuses to time a reading that finds nothing', () => {
  const tasks = [{ key, prompt: 'Por quê?', text: 'Não lembro.' }]
  expect(() => runReading(tasks)).toThrow('the answers were not read')
})
