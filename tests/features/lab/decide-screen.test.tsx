import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import type { StageId } from '#domain/lab/decisions.ts'
import { DecideScreen, type DecideScreenProps } from '#features/lab/decide-screen.tsx'
import { playRun } from './played-run.ts'

type Played = Awaited<ReturnType<typeof playRun>>
/** The run before its Feature Store. */
let run: Played
beforeAll(async () => {
  run = await playRun({ ...guidedPlan, steps: guidedPlan.steps.slice(0, 3) })
}, 600_000)

function show(stage: StageId, props: Partial<DecideScreenProps> = {}) {
  const onTake = vi.fn()
  const user = userEvent.setup()
  render(
    <MemoryRouter>
      <DecideScreen
        stage={stage}
        view={run.view}
        ask={run.ask}
        work={{ kind: 'idle' }}
        onTake={onTake}
        guided={null}
        {...props}
      />
    </MemoryRouter>,
  )
  return {
    user,
    onTake,
    press: () => user.click(screen.getByRole('button', { name: 'Executar etapa' })),
  }
}

describe('a decision', () => {
  it('goes on with what is chosen, the bet and the reason', async () => {
    const { user, onTake, press } = show('feature-store')
    await user.click(screen.getByRole('checkbox', { name: /^Lojista/ }))
    await user.click(screen.getByRole('radio', { name: /^Reescrever no código/ }))
    await user.click(screen.getByRole('radio', { name: 'Nenhuma' }))
    await user.click(screen.getByRole('radio', { name: /^Treino e produção precisam/ }))
    await user.type(screen.getByRole('textbox', { name: 'Com as suas palavras' }), ' Para testar. ')
    await press()
    expect(onTake).toHaveBeenCalledExactlyOnceWith(
      {
        stage: 'feature-store',
        decision: {
          groups: expect.not.arrayContaining(['lojista']),
          pointInTime: true,
          servedFromStore: false,
          distanceVersion: 1,
        },
      },
      { bet: '0', reason: 'iguais', words: 'Para testar.' },
    )
  })

  it('that is impossible is refused beside its control, and goes on once it is mended', async () => {
    const { user, onTake, press } = show('feature-store')
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(screen.queryByRole('alert')).toBeNull()
    await press()
    expect(screen.getByRole('alert')).toHaveTextContent(/Escolha ao menos um grupo/)
    expect(screen.getByRole('group', { name: /^Quais grupos/ })).toHaveAccessibleDescription(
      /Escolha ao menos um grupo/,
    )
    expect(onTake).not.toHaveBeenCalled()
    await user.click(screen.getByRole('checkbox', { name: /^Valor/ }))
    expect(screen.queryByRole('alert')).toBeNull()
    await press()
    expect(onTake).toHaveBeenCalledOnce()
  })

  it.each(['1,2', '-1', ''])('of a requirement of “%s” is refused', async (typed) => {
    const { user, onTake, press } = show('analise-do-problema-de-negocio')
    const box = screen.getByRole('spinbutton', { name: 'AUC mínima para implantar' })
    await user.clear(box)
    if (typed !== '') await user.type(box, typed)
    await press()
    expect(screen.getByRole('alert')).toHaveTextContent(/entre 0,50/)
    expect(onTake).not.toHaveBeenCalled()
  })

  it('offers no features of a source that was not collected', async () => {
    run = await playRun({
      ...guidedPlan,
      steps: [
        {
          stage: 'coleta-de-dados',
          decision: { devices: false, merchants: true, deduplicate: true },
        },
        ...guidedPlan.steps.slice(1, 3),
      ],
    })
    show('feature-store')
    expect(screen.getByRole('checkbox', { name: /^Dispositivo/ })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: /^Dispositivo/ })).not.toBeChecked()
  }, 600_000)

  it('of the guided run is told with its why, and may be left', async () => {
    const step = guidedPlan.steps[3]
    if (step === undefined) throw new Error('the guided run has no such step')
    const onLeave = vi.fn()
    const words = { decision: 'Usar tudo.', why: 'Porque sim.' }
    const { user, onTake, press } = show('feature-store', { guided: { step, words, onLeave } })
    expect(screen.getByText('Porque sim.')).toBeVisible()
    await press()
    expect(onTake).toHaveBeenCalledExactlyOnceWith(step, { bet: null, reason: null, words: '' })
    await user.click(screen.getByRole('button', { name: 'Prefiro decidir eu mesmo' }))
    expect(onLeave).toHaveBeenCalledOnce()
  })

  it('says how far the laboratory is, and that it stopped', async () => {
    const cancel = vi.fn()
    const { user } = show('feature-store', {
      work: { kind: 'working', advance: { label: 'Treinamento', done: 0.4 }, cancel },
    })
    expect(screen.getByRole('progressbar')).toHaveValue(0.4)
    expect(screen.queryByRole('button', { name: 'Executar etapa' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cancelar' }))
    expect(cancel).toHaveBeenCalledOnce()
  })
})
