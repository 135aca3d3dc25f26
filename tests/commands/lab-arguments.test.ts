import { describe, expect, it } from 'vitest'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { defaultKnobs } from '#domain/lab/knobs.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import { readLabArguments } from '../../src/commands/lab-arguments.ts'

const link = encodeRun(guidedPlan, null)

describe('the arguments of npm run lab', () => {
  it('are a seed and a folder', () => {
    expect(readLabArguments(['--seed', '7', '--out', 'x'])).toEqual({
      out: 'x',
      run: { kind: 'seed', seed: 7, knobs: defaultKnobs },
    })
  })

  it.each([link, `?${link}`, `https://exemplo.org/laboratorio?${link}#topo`])(
    'are a link, however it was copied: %s',
    (given) => {
      expect(readLabArguments(['--link', given, '--out', 'x'])).toEqual({
        out: 'x',
        run: { kind: 'plan', plan: guidedPlan, worldHash: null },
      })
    },
  )

  it.each([
    [['--seed', '7'], 'Uso:'],
    [['--out', 'x'], 'Uso:'],
    [['--seed', '7', '--link', link, '--out', 'x'], 'Uso:'],
    [['--semente', '7', '--out', 'x'], 'Uso:'],
    [['--seed', 'sete', '--out', 'x'], 'A semente é um número inteiro'],
    [['--seed', '99999999999', '--out', 'x'], 'A semente é um número inteiro'],
    [['--link', link.slice(0, -3), '--out', 'x'], 'foi cortado ou alterado'],
    [['--link', link.replace('v=1', 'v=3'), '--out', 'x'], 'versão mais nova'],
  ])('are refused: %j', (given, message) => {
    expect(readLabArguments(given)).toContain(message)
  })
})
