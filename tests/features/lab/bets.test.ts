import { beforeAll, describe, expect, it } from 'vitest'
import { stageIds } from '#domain/lab/decisions.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { type Bet, bets, betsToldAt } from '#features/lab/bets.ts'
import { guidedWords } from '#features/lab/guided-words.ts'
import { playRun } from './played-run.ts'

let view: Awaited<ReturnType<typeof playRun>>['view']
beforeAll(async () => {
  view = (await playRun()).view
}, 600_000)

const betOn = (bet: string) => ({ bet, reason: null, words: '' })

describe('a bet', () => {
  it('is told by the run of each stage, as one of its choices', () => {
    const told = stageIds.map((stage) => {
      const bet: Bet = bets[stage]
      const report = view.reports.find((each) => each.stage === bet.toldBy)
      const happened = report && bet.tell(view, report)
      return [stage, bet.choices.some(([id]) => id === happened?.choice)]
    })
    expect(told).toEqual(stageIds.map((stage) => [stage, true]))
  })

  it('says what happened in the guided run', () => {
    const notes = guidedPlan.steps.map(({ stage }) => betOn(bets[stage].choices[0]?.[0] ?? ''))
    const at = (place: number) =>
      betsToldAt(view, notes, place).map(({ happenedLabel }) => happenedLabel)
    expect(at(0)).toEqual(['Uns 25'])
    expect(at(2)).toEqual(['Umas 200'])
    // The choice of an algorithm was bet on at its own stage, and is told at the verification.
    expect(at(4)).toEqual([])
    expect(at(7)).toEqual(['Não', 'Não, está longe'])
    expect(at(12)).toEqual(['Uma por semana: o mundo muda', 'Até 20 %', 'Nenhum'])
    expect([13, 14, 15, 16].map((place) => at(place)[0])).toEqual([
      'Quase não muda, até 0,03',
      'Cai até 0,10',
      'Cai mais de 0,10',
      'Sobe',
    ])
  })

  it('is not told to who did not bet', () => {
    expect(betsToldAt(view, [], 0)).toEqual([])
  })
})

describe('the words of the guided run', () => {
  it('are there for each of its decisions', () => {
    expect(guidedWords).toHaveLength(guidedPlan.steps.length)
  })

  it('say what its figures say', () => {
    const { overview, weeks, reports } = view
    expect(overview.theoreticalThreshold).toBeCloseTo(0.04, 2)
    expect(overview.labelDelay.median).toBeCloseTo(4, 0)
    expect(overview.labelDelay.ninetieth).toBeCloseTo(10, 0)
    const prepared = reports[2]
    expect(prepared?.stage === 'preparacao-de-dados' && prepared.result.validationFrauds).toBe(218)
    expect(weeks.filter(({ week }) => week <= 10).flatMap(({ alarms }) => alarms)).toEqual([])
    const season = weeks.find(({ week }) => week === 12)?.drift.columns
    expect(season?.find(({ name }) => name === 'valor')?.psi).toBeGreaterThan(0.5)
    const bug = weeks.find(({ week }) => week === 14)?.drift.columns
    expect(bug?.find(({ name }) => name === 'idade_dispositivo')?.zeroShare).toBeCloseTo(0.6, 1)
    const scam = weeks.find(({ week }) => week === 16)?.drift.columns ?? []
    expect(Math.max(...scam.map(({ psi }) => psi))).toBeLessThan(0.1)
  })
})
