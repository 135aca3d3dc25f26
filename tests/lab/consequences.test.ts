import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Step } from '#domain/lab/decisions.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { defaultKnobs } from '#domain/lab/knobs.ts'
import { runToEnd } from '#lab/math/task.ts'
import type { RunView } from '#lab/protocol.ts'
import { consequenceIds } from '#lab/story/consequence.ts'
import { Player } from '#lab/story/player.ts'
import { viewRun } from '#lab/story/view.ts'
import { findUntruths, learnAgain } from './truths.ts'

// Whole runs take seconds each, and a machine may have other work.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const guided = guidedPlan.steps
const wait: Step = { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } }

/** Everything that the guide warns of, at once, and nobody looking. */
const careless: Step[] = [
  { stage: 'coleta-de-dados', decision: { devices: false, merchants: true, deduplicate: false } },
  {
    stage: 'analise-do-problema-de-negocio',
    decision: { metric: 'acuracia', requirement: 0.93 },
  },
  {
    stage: 'preparacao-de-dados',
    decision: { missing: 'descartar', scale: false, split: 'aleatoria' },
  },
  {
    stage: 'feature-store',
    decision: {
      groups: ['velocidade', 'lojista'],
      pointInTime: false,
      servedFromStore: false,
      distanceVersion: 1,
    },
  },
  { stage: 'selecao-de-modelo', decision: { algorithm: 'arvore' } },
  { stage: 'treinamento-de-modelo', decision: { effort: 'longo' } },
  { stage: 'avaliacao-de-modelo', decision: { threshold: 0.5, perAmount: false } },
  { stage: 'verificacao-de-desempenho', decision: { obey: false } },
  { stage: 'repositorio-de-modelo', decision: { registered: false } },
  { stage: 'implantacao-de-modelo', decision: { strategy: 'sombra' } },
  { stage: 'monitoramento-e-manutencao', decision: { monitors: [], psiLimit: 0.2 } },
  wait,
  wait,
  wait,
  wait,
  wait,
]

/** A regression just under its requirement, tuned the wrong way, then taught by bad labels. */
const misled: Step[] = [
  ...guided.slice(0, 1),
  { stage: 'analise-do-problema-de-negocio', decision: { metric: 'custo', requirement: 0.91 } },
  ...guided.slice(2, 4),
  { stage: 'selecao-de-modelo', decision: { algorithm: 'logistica' } },
  { stage: 'treinamento-de-modelo', decision: { effort: 'padrao' } },
  ...guided.slice(6, 8),
  {
    stage: 'ajuste-de-modelo',
    decision: { algorithm: 'arvore', search: 'grade', judge: 'treino' },
  },
  { stage: 'verificacao-de-desempenho', decision: { obey: false } },
  ...guided.slice(10, 11),
  { stage: 'implantacao-de-modelo', decision: { strategy: 'total' } },
  ...guided.slice(12, 13),
  learnAgain({ window: 2, promotion: 'promover' }),
  learnAgain({ window: 2, promotion: 'promover' }),
  learnAgain({ split: 'aleatoria', promotion: 'promover' }),
  learnAgain({ onlyRipe: true, promotion: 'promover' }),
  { stage: 'decisao-de-retreinamento', decision: { action: 'reverter', version: 1 } },
]

/** A good model that a challenger from two quiet weeks does not beat. */
const rejecting: Step[] = [...guided.slice(0, 13), learnAgain({ window: 2 })]

/** Trees that never get there. */
const hopeless: Step[] = [
  ...guided.slice(0, 1),
  { stage: 'analise-do-problema-de-negocio', decision: { metric: 'custo', requirement: 0.97 } },
  ...guided.slice(2, 4),
  { stage: 'selecao-de-modelo', decision: { algorithm: 'arvore' } },
  ...guided.slice(5, 8),
  ...[1, 2, 3].flatMap((): Step[] => [
    {
      stage: 'ajuste-de-modelo',
      decision: { algorithm: 'logistica', search: 'aleatoria', judge: 'validacao' },
    },
    { stage: 'verificacao-de-desempenho', decision: { obey: true } },
  ]),
]

const runs = {
  guided: { steps: guided, knobs: defaultKnobs },
  careless: { steps: careless, knobs: defaultKnobs },
  misled: { steps: misled, knobs: { ...defaultKnobs, poisoning: true, lostFeed: true } },
  rejecting: { steps: rejecting, knobs: defaultKnobs },
  hopeless: { steps: hopeless, knobs: defaultKnobs },
}
const views = new Map<string, RunView>()

beforeAll(() => {
  const player = new Player()
  for (const [name, { steps, knobs }] of Object.entries(runs)) {
    const { state, fault } = runToEnd(player.play({ seed: 2026, knobs, steps: [...steps] }))
    if (fault !== null) throw new Error(`${name}: ${fault.message}`)
    views.set(name, viewRun(state))
  }
})

describe('what a run says of itself', () => {
  it('is, over a handful of runs, everything that can be said', () => {
    const said = new Set([...views.values()].flatMap(({ consequences }) => consequences))
    const ids = new Set([...said].map(({ id }) => id))
    expect(consequenceIds.filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(Object.entries(runs))('is true of the run that is %s', (name, { knobs }) => {
    const view = views.get(name)
    if (view === undefined) throw new Error('Not played.')
    expect(findUntruths(view, knobs)).toEqual([])
  })

  it('would be caught at a figure that is not its own', () => {
    const view = structuredClone(views.get('guided'))
    const [consequence] = view?.diary.flatMap(({ consequences }) => consequences) ?? []
    if (view === undefined || consequence === undefined) throw new Error('Not played.')
    consequence.text = consequence.text.replace(/\d,\d{3}/, '7,777')
    expect(findUntruths(view, defaultKnobs)).toEqual([expect.stringContaining('7,777')])
  })
})
