import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { stageIds } from '#domain/lab/decisions.ts'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import type { LabParts } from '#features/lab/lab-course.ts'
import { LabDesk } from '#features/lab/lab-desk.tsx'
import { planOf } from '#features/lab/run-plan.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'

const parts: LabParts = {
  RunMap: ({ currentId, doneIds }) => (
    <p>
      Mapa: em {currentId}, {doneIds.size} feitas
    </p>
  ),
  course: {
    concerns: [],
    stages: stageIds.map((id, place) => ({
      id,
      number: place + 1,
      title: `Título de ${id}`,
      practice: [],
      terms: [],
      address: `/guia/pipeline#${id}`,
    })),
  },
}

function Desk() {
  return <LabDesk query={new URLSearchParams(useLocation().search)} parts={parts} />
}

/** Where there are no workers the laboratory runs in the page, as it does here. */
function open(query: string) {
  let ids = 0
  const newId = () => `rodada-${++ids}`
  const store = createProgressStore({ storage: null, now: () => new Date(), newId })
  render(
    <ProgressProvider value={store}>
      <MemoryRouter initialEntries={[`/laboratorio?${query}`]}>
        <Desk />
      </MemoryRouter>
    </ProgressProvider>,
  )
  const kept = () => Object.values(store.progress.getState().labRuns)[0]
  const stages = () => planOf(kept() ?? { link: '' })?.steps.map(({ stage }) => stage)
  return { user: userEvent.setup(), store, kept, stages }
}

const patience = { timeout: 120_000 }
const button = (name: string) => screen.findByRole('button', { name }, patience)
const link = (steps: number) =>
  encodeRun({ ...guidedPlan, seed: 7, steps: guidedPlan.steps.slice(0, steps) }, null)

describe('the desk', () => {
  it('plays the run of a link, takes a decision, and keeps both', async () => {
    const { user, kept, stages } = open(link(1))
    await user.click(await button('Executar etapa'))
    const heading = await screen.findByRole('heading', { name: 'O que saiu' }, patience)
    expect(heading).toHaveFocus()
    expect(screen.getByRole('article')).toHaveAccessibleName(
      'Título de analise-do-problema-de-negocio',
    )
    expect(screen.getAllByText(/Mapa: em analise-do-problema-de-negocio, 2 feitas/)).not.toEqual([])
    expect(stages()).toEqual(stageIds.slice(0, 2))
    expect(kept()).toMatchObject({ mode: 'livre', cost: null })
    await user.click(await button('Próxima etapa'))
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.getByRole('article')).toHaveAccessibleName('Título de preparacao-de-dados')
  }, 300_000)

  it('shows earlier stages to read, and takes decisions back for a while', async () => {
    const { user, stages } = open(link(3))
    await button('Executar etapa')
    await user.click(await button('Etapa anterior'))
    const article = await screen.findByRole('article', {}, patience)
    expect(article).toHaveAccessibleName('Título de preparacao-de-dados')
    expect(within(article).queryByRole('radio')).toBeNull()
    await user.click(await button('Etapa anterior'))
    await user.click(await button('Refazer a partir daqui'))
    expect(stages()).toEqual(stageIds.slice(0, 1))
    expect(await button('Executar etapa')).toBeVisible()
    await user.click(await button('Desfazer'))
    expect(stages()).toEqual(stageIds.slice(0, 3))
    expect(await button('Próxima etapa')).toBeVisible()
  }, 300_000)

  it('goes on from the last good decision of a link whose next one cannot be taken', async () => {
    const [first, second] = guidedPlan.steps
    const third = guidedPlan.steps[4]
    if (!first || !second || !third) throw new Error('the guided run is too short')
    const { stages } = open(encodeRun({ ...guidedPlan, steps: [first, second, third] }, null))
    expect(await screen.findByText(/A decisão 3 não pôde ser tomada/, {}, patience)).toBeVisible()
    expect(stages()).toEqual(stageIds.slice(0, 2))
    expect(await button('Executar etapa')).toBeVisible()
  }, 300_000)

  it('says that a run is not in this browser', () => {
    open('rodada=nenhuma')
    expect(screen.getByRole('alert')).toHaveTextContent('Esta rodada não está neste navegador')
  })
})
