import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { TermPage as TermPageData } from '#domain/course/course.ts'
import { TermPage } from '#features/glossary/term-page.tsx'

const page: TermPageData = {
  term: {
    id: 'data-drift',
    aliases: [],
    title: 'Data Drift (Desvio de Dados)',
    name: 'Data Drift',
    names: [
      { lang: 'en', text: 'Data Drift' },
      { lang: 'pt-BR', text: 'Desvio de Dados' },
    ],
    definition: [{ kind: 'text', text: 'Uma mudança nos dados.' }],
    appearsIn: [
      {
        kind: 'stage',
        address: '/guia/pipeline#decisao-de-retreinamento',
        title: 'Decisão de Retreinamento',
      },
    ],
  },
  previous: null,
  next: { kind: 'term', address: '/glossario/feature-store', title: 'Feature Store' },
}

const renderPage = (data: TermPageData) =>
  render(
    <MemoryRouter>
      <TermPage page={data} />
    </MemoryRouter>,
  )

describe('TermPage', () => {
  it('shows the names, the definition and where the term appears', () => {
    renderPage(page)
    expect(screen.getByRole('heading', { level: 1, name: 'Data Drift' })).toBeVisible()
    expect(screen.getByText('Desvio de Dados')).toHaveAttribute('lang', 'pt-BR')
    expect(screen.getByText('Uma mudança nos dados.')).toBeVisible()
    const places = screen.getByRole('region', { name: 'Aparece em' })
    expect(within(places).getByRole('link')).toHaveAttribute(
      'href',
      '/guia/pipeline#decisao-de-retreinamento',
    )
    expect(screen.getByRole('button', { name: 'Copiar link para Data Drift' })).toBeVisible()
  })

  it('leads to its neighbours and leaves out the one that is not there', () => {
    renderPage(page)
    const neighbours = screen.getByRole('navigation', { name: 'Termos vizinhos' })
    const links = within(neighbours).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/glossario/feature-store'])
  })

  it('says nothing about places when the guide does not use the term', () => {
    renderPage({ ...page, term: { ...page.term, appearsIn: [] } })
    expect(screen.queryByRole('heading', { name: 'Aparece em' })).not.toBeInTheDocument()
  })
})
