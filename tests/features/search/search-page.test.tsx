import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { SearchPage } from '#features/search/search-page.tsx'
import { createFailingLoader, createLoader } from './search-data.ts'

const places: PlaceLink[] = [
  { kind: 'question', address: '/questionario/repositorio-de-modelo', title: 'Repositório' },
  { kind: 'stage', address: '/guia/pipeline#repositorio', title: 'Repositório de Modelo' },
  { kind: 'term', address: '/glossario/roi', title: 'ROI' },
]

const renderAt = (address: string, loadSearch = createLoader()) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <SearchPage places={places} loadSearch={loadSearch} />
    </MemoryRouter>,
  )

const box = () => screen.getByRole('searchbox', { name: 'Buscar em tudo' })

describe('SearchPage', () => {
  beforeEach(() => window.history.replaceState(null, '', '/busca'))

  it('shows every place by kind before anything is asked', () => {
    renderAt('/busca')
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Etapas do pipeline',
      'Perguntas',
      'Termos do glossário',
    ])
  })

  it('groups what it finds, marks the hits in title and text, and counts them', async () => {
    renderAt('/busca')
    await userEvent.type(box(), 'repositorio')
    const stages = await screen.findByRole('region', { name: 'Etapas do pipeline' })
    const link = within(stages).getByRole('link', { name: 'Repositório de Modelo' })
    expect(link).toHaveAttribute('href', '/guia/pipeline#repositorio-de-modelo')
    expect(link.querySelector('mark')).toHaveTextContent('Repositório')
    const questions = screen.getByRole('region', { name: 'Perguntas' })
    expect(within(questions).getByText('repositório')).toContainHTML('<mark')
    expect(screen.getByRole('status')).toHaveTextContent('2 lugares.')
    expect(screen.queryByRole('link', { name: 'ROI' })).not.toBeInTheDocument()
    expect(window.location.search).toBe('?q=repositorio')
  })

  it('shows the other name by which a place was found', async () => {
    renderAt('/busca?q=desvio')
    expect(await screen.findByRole('link', { name: 'Data Drift · Desvio de Dados' })).toBeVisible()
  })

  it('says what a misspelt word was taken for, as the guide writes it', async () => {
    renderAt('/busca?q=repositroio')
    expect(
      await screen.findByText(/“repositroio” não aparece: você quis dizer “repositório”\?/),
    ).toBeVisible()
  })

  it.each([
    ['kubernetes', 'Nada com “kubernetes”'],
    ['o que é', 'Só palavras muito comuns'],
    ['🙂🙂', 'Nenhuma palavra para procurar'],
    ['<script>alert(1)</script>', 'Nada com “<script>alert(1)</script>”'],
  ])('answers %j with what to do next', async (query, title) => {
    renderAt(`/busca?q=${encodeURIComponent(query)}`)
    expect(await screen.findByText(title)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Abrir o glossário' })).toBeVisible()
  })

  it('keeps no more of a pasted text than it reads, and says so', async () => {
    renderAt('/busca')
    await userEvent.click(box())
    await userEvent.paste('modelo '.repeat(1500))
    expect(await screen.findByText(/Só os primeiros 200 caracteres contam/)).toBeVisible()
    expect(box()).toHaveValue('modelo '.repeat(29).slice(0, 200))
  })

  it('offers to try again when the index does not come', async () => {
    renderAt('/busca?q=desvio', createFailingLoader())
    expect(await screen.findByRole('link', { name: 'Tentar de novo' })).toHaveAttribute(
      'href',
      '/busca?q=desvio',
    )
  })
})
