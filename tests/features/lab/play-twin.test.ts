import { describe, expect, it } from 'vitest'
import type { Step } from '#domain/lab/decisions.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { createLabClient, type LabPort, type PortEvents } from '#lab/browser/client.ts'
import { createHost } from '#lab/host.ts'
import { playTwin } from '#features/lab/play-twin.ts'

/** A laboratory in this thread, without rests: nobody waits for frames here. */
function openHere({ onReply }: PortEvents): LabPort {
  const take = createHost({ now: () => 0, rest: () => Promise.resolve(), post: onReply })
  return { post: take, close: () => {} }
}
const lab = createLabClient(openHere)
const twin = (place: number, step: Step) =>
  playTwin(lab, { ...guidedPlan, steps: guidedPlan.steps.with(place, step) }, place, {})

describe('a twin run', () => {
  it('leaves out the tuning that a better training does not need', async () => {
    const played = await twin(5, {
      stage: 'treinamento-de-modelo',
      decision: { effort: 'padrao' },
    })
    if (played?.kind !== 'played') throw new Error('it was not played')
    const stages = played.plan.steps.map(({ stage }) => stage)
    expect(stages).not.toContain('ajuste-de-modelo')
    expect(played.view.ending).toBe('concluida')
    expect(played.view.diary).toHaveLength(played.plan.steps.length)
  })

  it('is refused when the changed decision cannot be taken', async () => {
    const played = await twin(3, {
      stage: 'feature-store',
      decision: { groups: [], pointInTime: true, servedFromStore: true, distanceVersion: 1 },
    })
    expect(played).toMatchObject({ kind: 'refused', message: expect.stringContaining('feature') })
  })

  it('waits for the student where the others do not fit any more', async () => {
    const played = await twin(1, {
      stage: 'analise-do-problema-de-negocio',
      decision: { metric: 'custo', requirement: 0.99 },
    })
    if (played?.kind !== 'played') throw new Error('it was not played')
    expect(played.view.next).toBe('ajuste-de-modelo')
    expect(played.view.reports).toHaveLength(10)
  })
})
