import { describe, expect, it } from 'vitest'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { openRun } from '#features/lab/open-run.ts'
import { planOf } from '#features/lab/run-plan.ts'

let ids = 0
const openStore = () =>
  createProgressStore({ storage: null, now: () => new Date(), newId: () => `rodada-${++ids}` })
const keep = (store: ReturnType<typeof openStore>, query: string) => {
  const opened = openRun(new URLSearchParams(query))
  if (opened.kind !== 'run') throw new Error(opened.title)
  return opened.keepIn(store)
}
const link = encodeRun({ ...guidedPlan, seed: 7, steps: guidedPlan.steps.slice(0, 3) }, 'eabdda7d')

describe('an address of the laboratory', () => {
  it('brings the run of a link into this browser, once', () => {
    const store = openStore()
    const id = keep(store, link)
    expect(keep(store, link)).toBe(id)
    const run = store.progress.getState().labRuns[id]
    expect(run).toMatchObject({ link, mode: 'livre', cost: null })
    expect(run?.notes).toHaveLength(3)
  })

  it('leaves a run alone that has gone on since it came by the same link', () => {
    const store = openStore()
    const id = keep(store, link)
    const further = encodeRun({ ...guidedPlan, seed: 7, steps: guidedPlan.steps.slice(0, 5) }, null)
    store.update((progress) => {
      const run = progress.labRuns[id]
      if (run === undefined) throw new Error('the run is gone')
      return { ...progress, labRuns: { [id]: { ...run, link: further } } }
    })
    expect(keep(store, link)).not.toBe(id)
    expect(store.progress.getState().labRuns[id]?.link).toBe(further)
  })

  it('opens the guided run right before a stage', () => {
    const store = openStore()
    const id = keep(store, 'etapa=feature-store')
    const run = store.progress.getState().labRuns[id]
    expect(run?.mode).toBe('guiada')
    const plan = run && planOf(run)
    expect(plan?.steps.map(({ stage }) => stage)).toEqual([
      'coleta-de-dados',
      'analise-do-problema-de-negocio',
      'preparacao-de-dados',
    ])
  })

  it.each([
    ['a cut link', link.slice(0, -2), /não traz uma rodada inteira/],
    ['a link from the future', link.replace('v=1', 'v=9'), /versão mais nova/],
    ['a stage that is none', 'etapa=nenhuma', /não tem essa etapa/],
  ])('says what is wrong with %s', (_, query, title) => {
    expect(openRun(new URLSearchParams(query))).toMatchObject({
      kind: 'refused',
      title: expect.stringMatching(title),
    })
  })
})
