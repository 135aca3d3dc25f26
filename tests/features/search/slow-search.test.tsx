/* What a reader sees of a large guide's search, of which each query fetches a part. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { SearchPage } from '#features/search/search-page.tsx'
import { SearchPalette } from '#features/search/search-palette.tsx'
import { createSlowLoader } from './search-data.ts'

type Slow = ReturnType<typeof createSlowLoader>

const box = () => screen.getByRole('searchbox', { name: 'Buscar em tudo' })
const type = (query: string) => fireEvent.change(box(), { target: { value: query } })
const status = () => screen.getByRole('status')

/** What is on its way, as soon as something is. */
async function takeSome(slow: Slow) {
  let taken: ReturnType<Slow['take']> = []
  await waitFor(() => {
    taken = slow.take()
    expect(taken).not.toEqual([])
  })
  return taken
}

/** Lets all arrive that is asked for, until nothing is. */
async function arriveAll(slow: Slow) {
  for (let taken = await takeSome(slow); taken.length > 0; taken = slow.take()) {
    // oxlint-disable-next-line no-loop-func
    await act(async () => taken.forEach(({ arrive }) => arrive()))
  }
}

function listTerms(count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, number) => ({
    kind: 'term',
    address: `/glossario/${number}`,
    title: `Modelo ${number}`,
    names: [],
    trail: '',
    text: '',
  }))
}

function renderPage(slow: Slow) {
  render(
    <MemoryRouter initialEntries={['/busca']}>
      <SearchPage places={[]} loadSearch={slow.loadSearch} />
    </MemoryRouter>,
  )
}

describe('the search while parts of it are on their way', () => {
  beforeEach(() => window.history.replaceState(null, '', '/busca'))

  it('says so, and then shows what it found', async () => {
    const slow = createSlowLoader()
    renderPage(slow)
    type('desvio')
    await waitFor(() => expect(status()).toHaveTextContent('Carregando a busca…'))
    await arriveAll(slow)
    expect(status()).toHaveTextContent('1 lugar.')
    expect(screen.getByRole('link', { name: /Data Drift/ })).toBeVisible()
  })

  it('answers at once what needs nothing more', async () => {
    const slow = createSlowLoader()
    renderPage(slow)
    type('desvio')
    await arriveAll(slow)
    type('desvi')
    expect(status()).toHaveTextContent('1 lugar.')
    expect(slow.take()).toEqual([])
  })

  it('never shows what an older query found', async () => {
    const slow = createSlowLoader()
    renderPage(slow)
    type('desvio')
    const late = await takeSome(slow)
    type('flashcards')
    await arriveAll(slow)
    expect(screen.getByRole('link', { name: /Revisão/ })).toBeVisible()
    await act(async () => late.forEach(({ arrive }) => arrive()))
    expect(screen.getByRole('link', { name: /Revisão/ })).toBeVisible()
    expect(screen.queryByRole('link', { name: /Data Drift/ })).not.toBeInTheDocument()
  })

  it('does not let the failure of an older query hide what this one finds', async () => {
    const slow = createSlowLoader()
    renderPage(slow)
    type('desvio')
    const late = await takeSome(slow)
    type('flashcards')
    await arriveAll(slow)
    await act(async () => late.forEach(({ fail }) => fail()))
    expect(screen.getByRole('link', { name: /Revisão/ })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('offers to try again when a part does not come, and goes on with another query', async () => {
    const slow = createSlowLoader()
    renderPage(slow)
    type('desvio')
    const taken = await takeSome(slow)
    await act(async () => taken.forEach(({ fail }) => fail()))
    expect(
      within(screen.getByRole('alert')).getByRole('link', { name: 'Tentar de novo' }),
    ).toBeVisible()
    type('flashcards')
    await arriveAll(slow)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Revisão/ })).toBeVisible()
  })

  it('keeps the hits that there are until more of them come', async () => {
    const slow = createSlowLoader(listTerms(23))
    renderPage(slow)
    type('modelo')
    await arriveAll(slow)
    expect(screen.getAllByRole('link')).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'Mostrar mais 3' }))
    expect(screen.getAllByRole('link')).toHaveLength(20)
    expect(status()).toHaveTextContent('Carregando a busca…')
    await arriveAll(slow)
    expect(screen.getAllByRole('link')).toHaveLength(23)
    expect(status()).toHaveTextContent('23 lugares.')
    expect(screen.queryByRole('button', { name: /Mostrar mais/ })).not.toBeInTheDocument()
  })

  it('has the palette fetch the hits that it shows and no others', async () => {
    const slow = createSlowLoader(listTerms(9))
    render(
      <MemoryRouter>
        <SearchPalette loadSearch={slow.loadSearch} initialQuery="modelo" onClose={() => {}} />
      </MemoryRouter>,
    )
    await arriveAll(slow)
    expect(await screen.findByText('9 lugares.')).toBeVisible()
    expect(screen.getAllByRole('option')).toHaveLength(4)
    expect(slow.asked.filter((name) => name.startsWith('entries'))).toHaveLength(4)
  })
})
