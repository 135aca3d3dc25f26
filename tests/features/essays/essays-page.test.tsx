import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import type { Essays } from '#domain/course/course.ts'
import { EssaysPage } from '#features/essays/essays-page.tsx'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'

const essays: Essays = {
  title: 'Sugestões de Perguntas para Redação',
  essays: [
    {
      id: 'um',
      aliases: [],
      number: 1,
      label: 'Três perspectivas',
      prompt: [{ kind: 'text', text: 'Discuta.' }],
    },
    {
      id: 'dois',
      aliases: [],
      number: 2,
      label: 'Estudo de caso',
      prompt: [{ kind: 'text', text: 'Descreva.' }],
    },
  ],
}

it('shows for each prompt how far its draft is', () => {
  const store = createProgressStore({
    storage: null,
    now: () => new Date('2026-03-03T09:30:00'),
    newId: () => 'novo',
  })
  essayActions(store).saveEssay('dois', 'Três palavras aqui')
  render(
    <ProgressProvider value={store}>
      <MemoryRouter>
        <EssaysPage essays={essays} />
      </MemoryRouter>
    </ProgressProvider>,
  )
  const [first, second] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('Discuta.Ainda sem rascunho')
  expect(second).toHaveTextContent('3 palavras · editado em 3 de março às 09:30')
  const link = within(second ?? document.body).getByRole('link', { name: 'Estudo de caso' })
  expect(link).toHaveAttribute('href', '/redacao/dois')
})
