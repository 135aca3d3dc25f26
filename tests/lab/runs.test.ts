/* Whole runs: the guided one, any other, and what they leave behind. */
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { mostSteps } from '#domain/lab/parse-run-plan.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { defaultKnobs } from '#domain/lab/knobs.ts'
import { stageIds, type Step } from '#domain/lab/decisions.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { LabError } from '#lab/math/lab-error.ts'
import { runToEnd } from '#lab/math/task.ts'
import { adviseFor } from '#lab/story/advised.ts'
import { compare } from '#lab/story/comparison.ts'
import { Player } from '#lab/story/player.ts'
import type { RunState } from '#lab/story/state.ts'
import { takeStep } from '#lab/story/story.ts'
import { viewRun } from '#lab/story/view.ts'
import type { Payments } from '#lab/world/payments.ts'
import { anyStepOf } from './any-plan.ts'
import { findUntruths } from './truths.ts'

// Whole runs take seconds each, and a machine may have other work.
vi.setConfig({ testTimeout: 600_000 })

const player = new Player()
const play = (plan: RunPlan) => runToEnd(player.play(plan))
const start = play({ ...guidedPlan, steps: [] }).state

describe('the guided run', () => {
  const { state, fault } = play(guidedPlan)
  const view = viewRun(state)

  it('reaches its end, through NÃO, tuning and SIM', () => {
    expect(fault).toBeNull()
    expect(view.ending).toBe('concluida')
    expect(view.next).toBeNull()
    const answers = view.reports.flatMap((report) =>
      report.stage === 'verificacao-de-desempenho' ? [report.result.answer] : [],
    )
    expect(answers).toEqual(['NÃO', 'SIM'])
    expect(view.weeks.map(({ week }) => week)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ])
  })

  it('tells what the guide tells', () => {
    const told = new Set(view.consequences.map(({ id }) => id))
    for (const id of [
      'porta-nao',
      'ajuste-venceu',
      'porta-sim',
      'sazonal',
      'bug-visto',
      'golpe-sem-psi',
      'estimativa-cega',
      'retreino-venceu',
    ] as const) {
      expect(told).toContain(id)
    }
  })

  it('raises each incident’s own alarm and none in quiet weeks', () => {
    const alarms = new Map(
      view.weeks.map((each) => [each.week, each.alarms.map(({ monitor }) => monitor)]),
    )
    expect([alarms.get(9), alarms.get(10)]).toEqual([[], []])
    expect(alarms.get(12)).toContain('entradas')
    expect(alarms.get(14)).toContain('qualidade')
    expect(alarms.get(16)).toEqual(['rotulos', 'detector'])
  })

  it('keeps both versions, each with its card', () => {
    expect(view.registry?.versions.map(({ version, status }) => [version, status])).toEqual([
      [1, 'arquivado'],
      [2, 'campeao'],
    ])
    expect(view.registry?.cards).toHaveLength(2)
  })

  it('is plain data that survives being copied', () => {
    expect(structuredClone(view)).toEqual(view)
    expect(JSON.stringify(view).length).toBeLessThan(400_000)
  })

  it('costs less than no model, and not less than the oracle', () => {
    expect(view.costs.total).toBeLessThan(view.costs.withoutModel * 0.5)
    expect(view.costs.total).toBeGreaterThan(view.costs.oracle)
    const { own, best } = runToEnd(compare(player, guidedPlan))
    expect(own).toEqual(view.costs)
    expect(best.total).toBeLessThanOrEqual(own.total)
  })
})

describe('the same plan', () => {
  it('gives the same run to the last digit, whatever was played between', () => {
    const first = new Player()
    const other: RunPlan = { ...guidedPlan, seed: 7, steps: guidedPlan.steps.slice(0, 7) }
    const before = viewRun(play(guidedPlan).state)
    // Two runs take turns, step by step.
    const tasks = [first.play(guidedPlan), new Player().play(other)]
    const results: unknown[] = []
    while (results.filter((each) => each !== undefined).length < 2) {
      tasks.forEach((task, k) => {
        if (results[k] !== undefined) return
        const step = task.next()
        if (step.done === true) results[k] = viewRun(step.value.state)
      })
    }
    expect(results[0]).toEqual(before)
    expect(results[1]).toEqual(viewRun(play(other).state))
  })

  it('goes on from a remembered start as from none', () => {
    const plan = { ...guidedPlan, steps: guidedPlan.steps.slice(0, 8) }
    const remembered = new Player()
    runToEnd(remembered.play({ ...plan, steps: plan.steps.slice(0, 5) }))
    const view = viewRun(runToEnd(remembered.play(plan)).state)
    expect(view).toEqual(viewRun(runToEnd(new Player().play(plan)).state))
  })

  it('stays remembered whole when one looks back at its beginnings', () => {
    const plan = { ...guidedPlan, steps: guidedPlan.steps.slice(0, 6) }
    const remembered = new Player()
    runToEnd(remembered.play(plan))
    for (const count of [1, 2, 3, 4, 5]) {
      runToEnd(remembered.play({ ...plan, steps: plan.steps.slice(0, count) }))
    }
    expect(remembered.play(plan).next().done).toBe(true)
  })

  it('turns one incident off and leaves the rest of the world as it was', () => {
    const twin = play({ ...guidedPlan, knobs: { ...defaultKnobs, scam: 0 }, steps: [] }).state
    const { payments, labels } = twin.world
    expect(hashOf(payments)).toEqual(hashOf(start.world.payments))
    const differing = labels.fraud.findIndex(
      (label, row) => label !== start.world.labels.fraud[row],
    )
    expect(payments.week[differing]).toBe(15)
  })
})

describe('any decisions', () => {
  it('lead to an end with a whole diary, or to a clear refusal', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.integer({ min: 0, max: 0x7fffffff })),
        fc.constantFrom(0, 1),
        (draws, kind) => {
          const incidents = kind === 1 ? { poisoning: true, lostFeed: true } : {}
          const world = { ...guidedPlan, knobs: { ...defaultKnobs, ...incidents }, steps: [] }
          let state = play(world).state
          const steps: Step[] = []
          while (state.next !== null) {
            const step = draw(state, draws)
            const after = attempt(state, step)
            if (after === null) continue
            steps.push(step)
            state = after
            expect(steps.length).toBeLessThanOrEqual(mostSteps)
          }
          const view = viewRun(state)
          expectWhole(view, steps)
          expect(findUntruths(view, world.knobs)).toEqual([])
        },
      ),
      { numRuns: 6 },
    )
  })

  it('end without a model where none meets the requirement after three tunings', () => {
    const steps: Step[] = [
      ...guidedPlan.steps.slice(0, 1),
      {
        stage: 'analise-do-problema-de-negocio',
        decision: { metric: 'custo', requirement: 0.97 },
      },
      ...guidedPlan.steps.slice(2, 4),
      { stage: 'selecao-de-modelo', decision: { algorithm: 'arvore' } },
      ...guidedPlan.steps.slice(5, 8),
    ]
    const again: Step[] = [
      {
        stage: 'ajuste-de-modelo',
        decision: { algorithm: 'logistica', search: 'aleatoria', judge: 'treino' },
      },
      { stage: 'verificacao-de-desempenho', decision: { obey: true } },
    ]
    const { state, fault } = play({
      ...guidedPlan,
      steps: [...steps, ...again, ...again, ...again],
    })
    expect(fault).toBeNull()
    const view = viewRun(state)
    expect(view.ending).toBe('encerrada-sem-modelo')
    expect(view.consequences.at(-1)?.id).toBe('sem-modelo')
    expect(view.costs.total).toBe(view.costs.withoutModel)
  })
})

/** Of every column: comparing them number by number takes the runner a minute. */
function hashOf({ count, ...columns }: Payments): [string, string][] {
  return Object.entries(columns).map(([name, column]) => {
    expect(column).toHaveLength(count)
    return [name, createHash('sha256').update(column).digest('hex')]
  })
}

/** A step of the stage that is next; costly trainings are left to the guided run. */
function draw({ next }: RunState, draws: Iterator<number>): Step {
  const seed = draws.next().value ?? 0
  const [step] = fc.sample(anyStepOf(next ?? 'coleta-de-dados'), { numRuns: 1, seed })
  if (step === undefined) throw new Error('No step.')
  if (step.stage === 'analise-do-problema-de-negocio') {
    const requirement = 0.5 + (seed % 45) / 100
    return { ...step, decision: { ...step.decision, requirement } }
  }
  if (step.stage === 'treinamento-de-modelo') return { ...step, decision: { effort: 'curto' } }
  const isSlow = 'algorithm' in step.decision && step.decision.algorithm === 'floresta'
  if (isSlow && step.stage === 'ajuste-de-modelo') {
    return { ...step, decision: { ...step.decision, algorithm: 'logistica' } }
  }
  return step
}

function attempt(state: RunState, step: Step): RunState | null {
  try {
    return runToEnd(takeStep(state, step))
  } catch (error) {
    const isClear = error instanceof LabError && /^[A-ZÀ-Ú].{20,}\.$/.test(error.message)
    if (!isClear) throw error
    return null
  }
}

function expectWhole(view: ReturnType<typeof viewRun>, steps: readonly Step[]) {
  expect(view.diary.map(({ stage }) => stage)).toEqual(steps.map(({ stage }) => stage))
  for (const { decided, outcome } of view.diary) {
    expect(decided).toMatch(/\.$/)
    expect(outcome).toMatch(/\.$/)
    expect(`${decided} ${outcome}`).not.toMatch(/NaN|undefined|null|Infinity/)
  }
  for (const { text, stage } of view.consequences) {
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/)
    expect([...stageIds, 'seguranca-do-modelo', 'conformidade-do-modelo']).toContain(stage)
  }
  expect(view.costs.total).toBeGreaterThan(view.costs.oracle)
  expect(view.weeks).toHaveLength(view.ending === 'concluida' ? 12 : 0)
}

describe('advice for any world', () => {
  it('skips the tuning where the first model already meets the requirement', () => {
    const plan = runToEnd(adviseFor(player, 7, { ...defaultKnobs, seasonal: 0.5 }))
    const { state } = play(plan)
    expect(state.ending).toBe('concluida')
  })
})
