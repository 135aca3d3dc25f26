import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { NextMinutes } from '#features/home/next-minutes.tsx'
import { createProgressStore } from '#state/progress-store.ts'
import { reviewActions } from '#state/review-actions.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { createMemoryStorage } from '../../state/memory-storage.ts'

const chapters = [
  { id: 'motivo', aliases: [], numeral: 'I', title: 'O motivo', minutes: 2, sections: [] },
]
const questions = [
  {
    id: 'por-que',
    aliases: [],
    number: 1,
    label: 'Por quê',
    prompt: [],
    required: 1,
    ideaCount: 1,
    revision: 'r1',
  },
]
const loadTerms = () => Promise.resolve([])

function renderHome() {
  const store = createProgressStore({
    storage: createMemoryStorage(),
    now: () => new Date('2026-03-03T14:05:00Z'),
    newId: () => 'novo',
  })
  render(
    <ProgressProvider value={store}>
      <MemoryRouter>
        <NextMinutes chapters={chapters} questions={questions} loadTerms={loadTerms} />
      </MemoryRouter>
    </ProgressProvider>,
  )
  return store
}

describe('NextMinutes', () => {
  it('leads who has just come to the first chapter and the first question, with their time', () => {
    renderHome()
    const list = screen.getByRole('list')
    expect(list).toHaveTextContent('Ler o capítulo IO motivo2 min')
    expect(screen.getByRole('link', { name: /Ler o capítulo I/ })).toHaveAttribute(
      'href',
      '/guia/motivo',
    )
    expect(screen.getByRole('link', { name: /Responder: Por quê/ })).toHaveAttribute(
      'href',
      '/questionario/por-que',
    )
  })

  it('follows what the learner does', () => {
    const store = renderHome()
    act(() => {
      store.actions.markRead('motivo', true)
      store.actions.saveDraft('por-que', 'Porque os')
    })
    expect(screen.queryByRole('link', { name: /Ler/ })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Por quê/ })).toHaveTextContent(
      'Sua resposta está pela metade.',
    )
  })

  it('counts what comes back today as soon as it is known', async () => {
    const store = renderHome()
    act(() => {
      const long = '2020-01-01T00:00:00.000Z'
      const card = {
        state: 'revisando',
        due: long,
        lastReview: long,
        stability: 1,
        difficulty: 5,
        interval: 1,
        step: 0,
        reps: 1,
        lapses: 0,
      } as const
      reviewActions(store).recordReview({ id: 'pergunta:por-que', aliases: [] }, 'bom', card)
    })
    expect(await screen.findByRole('link', { name: /Rever 1 item/ })).toHaveAttribute(
      'href',
      '/revisao',
    )
  })
})
