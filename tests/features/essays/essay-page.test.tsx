import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { Essay } from '#domain/course/course.ts'
import { EssayPage } from '#features/essays/essay-page.tsx'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore, type ProgressStore } from '#state/progress-store.ts'
import type { StorageLike } from '#state/stored-keys.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { createMemoryStorage } from '../../state/memory-storage.ts'

const essay: Essay = {
  id: 'estudo-de-caso',
  aliases: [],
  number: 3,
  total: 5,
  label: 'Estudo de caso',
  prompt: [{ kind: 'text', text: 'Descreva o problema e a solução.' }],
  sources: [{ kind: 'section', address: '/guia/estudo-de-caso#o-problema', title: 'O Problema' }],
  criteria: [
    {
      id: 'problema',
      aliases: [],
      text: 'Descreve os problemas de antes.',
      source: { kind: 'section', address: '/guia/estudo-de-caso#o-problema', title: 'O Problema' },
    },
    {
      id: 'alcance',
      aliases: [],
      text: 'Diz a partir de quando a lição vale.',
      source: { kind: 'section', address: '/guia/estudo-de-caso#o-problema', title: 'O Problema' },
    },
  ],
  previous: { kind: 'essay', address: '/redacao/ciclo', title: 'Ciclo de vida' },
  next: null,
}

const terms = [
  { id: 'mlops', name: 'MLOps', wordings: ['MLOps', 'Operações de Machine Learning'] },
  { id: 'data-drift', name: 'Data Drift', wordings: ['Data Drift', 'Desvio de Dados'] },
]

const openStore = (storage: StorageLike | null = createMemoryStorage()) =>
  createProgressStore({
    storage,
    now: () => new Date('2026-03-03T14:05:00'),
    newId: () => 'novo',
  })

const renderEssay = (store: ProgressStore, page: Essay = essay) =>
  render(
    <ProgressProvider value={store}>
      <MemoryRouter>
        <EssayPage essay={page} terms={terms} />
      </MemoryRouter>
    </ProgressProvider>,
  )

const field = () => screen.getByRole('textbox', { name: 'Seu texto' })

describe('EssayPage', () => {
  it('asks, says which of how many it is, and leads to what it builds on', () => {
    renderEssay(openStore())
    expect(screen.getByText('Redação 3 de 5')).toBeVisible()
    expect(
      screen.getByRole('heading', { level: 1, name: 'Descreva o problema e a solução.' }),
    ).toBeVisible()
    const sources = screen.getByRole('complementary', { name: 'Apoie-se em' })
    expect(within(sources).getByRole('link', { name: 'O Problema' })).toHaveAttribute(
      'href',
      '/guia/estudo-de-caso#o-problema',
    )
    const neighbours = screen.getByRole('navigation', { name: 'Redações vizinhas' })
    expect(within(neighbours).getAllByRole('link')).toHaveLength(1)
  })

  it('offers its link', () => {
    renderEssay(openStore())
    const name = 'Copiar link para Tema 3: Estudo de caso'
    expect(screen.getByRole('button', { name })).toBeVisible()
  })

  it('counts the words, says that the draft is kept and finds it again', async () => {
    const storage = createMemoryStorage()
    const store = openStore(storage)
    const { unmount } = renderEssay(store)
    expect(screen.getByText('0 palavras')).toBeVisible()
    await userEvent.type(field(), 'Sem padronização, cada um fazia à sua maneira.')
    expect(screen.getByText('8 palavras')).toBeVisible()
    expect(screen.getByText(/Rascunho guardado neste navegador/)).toHaveTextContent(
      'em 3 de março às 14:05',
    )
    store.flush()
    unmount()
    renderEssay(openStore(storage))
    expect(field()).toHaveValue('Sem padronização, cada um fazia à sua maneira.')
  })

  it('keeps the texts of two essays apart', async () => {
    const store = openStore()
    const { unmount } = renderEssay(store)
    await userEvent.type(field(), 'Um')
    unmount()
    renderEssay(store, { ...essay, id: 'tres-perspectivas' })
    expect(field()).toHaveValue('')
  })

  it('finds a draft that was begun under a former id of the essay', () => {
    const store = openStore()
    essayActions(store).saveEssay('thomson-reuters', 'Começado antes')
    renderEssay(store, { ...essay, aliases: ['thomson-reuters'] })
    expect(field()).toHaveValue('Começado antes')
  })

  it('says plainly when the browser keeps nothing', async () => {
    renderEssay(openStore(null))
    await userEvent.type(field(), 'Texto')
    expect(screen.getByText(/Não foi possível guardar neste navegador/)).toBeVisible()
    expect(screen.queryByText(/Rascunho guardado/)).not.toBeInTheDocument()
  })

  it('copies the text', async () => {
    const user = userEvent.setup()
    renderEssay(openStore())
    expect(screen.queryByRole('button', { name: 'Copiar texto' })).not.toBeInTheDocument()
    await user.type(field(), 'Meu texto')
    await user.click(screen.getByRole('button', { name: 'Copiar texto' }))
    expect(await navigator.clipboard.readText()).toBe('Meu texto')
    expect(screen.getByText('Texto copiado')).toHaveRole('status')
  })
})
