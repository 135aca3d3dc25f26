import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Glossary } from '#domain/course/course.ts'
import { GlossaryPage } from '#features/glossary/glossary-page.tsx'

const glossary: Glossary = {
  title: 'Glossário de Termos-Chave',
  terms: [
    {
      id: 'retraining-decision',
      aliases: [],
      title: 'Retraining Decision (Decisão de Retreinamento)',
      name: 'Retraining Decision',
      names: [
        { lang: 'en', text: 'Retraining Decision' },
        { lang: 'pt-BR', text: 'Decisão de Retreinamento' },
      ],
      definition: [{ kind: 'text', text: 'Desencadeado por desvio de dados.' }],
      appearsIn: [],
    },
    {
      id: 'data-drift',
      aliases: [],
      title: 'Data Drift (Desvio de Dados)',
      name: 'Data Drift',
      names: [
        { lang: 'en', text: 'Data Drift' },
        { lang: 'pt-BR', text: 'Desvio de Dados' },
      ],
      definition: [
        { kind: 'text', text: 'Uma ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'mudança nos dados' }] },
        { kind: 'text', text: ' de entrada.' },
      ],
      appearsIn: [],
    },
  ],
}

const renderAt = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <GlossaryPage glossary={glossary} />
    </MemoryRouter>,
  )

const termNames = () => screen.getAllByRole('link').map((link) => link.textContent)
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
const field = () => screen.getByRole('searchbox', { name: 'Buscar no glossário' })

describe('GlossaryPage', () => {
  beforeEach(() => window.history.replaceState(null, '', '/glossario'))

  it('lists the terms in alphabetical order, each name in its language', () => {
    renderAt('/glossario')
    expect(termNames()).toEqual(['Data Drift', 'Retraining Decision'])
    expect(screen.getByRole('link', { name: 'Data Drift' })).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Desvio de Dados')).toHaveAttribute('lang', 'pt-BR')
    expect(screen.getByRole('link', { name: 'Data Drift' })).toHaveAttribute(
      'href',
      '/glossario/data-drift',
    )
  })

  it('finds names before definitions, marks the hits and says how many there are', async () => {
    renderAt('/glossario')
    await userEvent.type(field(), 'DESVÍO')
    expect(termNames()).toEqual(['Data Drift', 'Retraining Decision'])
    expect(marks()).toEqual(['Desvio', 'desvio'])
    expect(screen.getByRole('status')).toHaveTextContent('2 termos')
    await userEvent.type(field(), ' entrada')
    expect(termNames()).toEqual(['Data Drift'])
    expect(screen.getByRole('status')).toHaveTextContent('1 termo')
  })

  it('marks hits inside the bold words of a definition', async () => {
    renderAt('/glossario')
    await userEvent.type(field(), 'mudanca')
    expect(within(screen.getByRole('article')).getByText('mudança').tagName).toBe('MARK')
  })

  it('says what to do when nothing is found, and shows everything again on request', async () => {
    renderAt('/glossario')
    await userEvent.type(field(), 'kubernetes')
    expect(screen.getByText('Nenhum termo tem “kubernetes”')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Mostrar todos os termos' }))
    expect(termNames()).toHaveLength(2)
    expect(field()).toHaveValue('')
  })

  it('keeps the query in the address and empties both with Escape', async () => {
    renderAt('/glossario')
    await userEvent.type(field(), 'decisão')
    expect(new URLSearchParams(window.location.search).get('q')).toBe('decisão')
    await userEvent.type(field(), '{Escape}')
    expect(window.location.search).toBe('')
    expect(termNames()).toHaveLength(2)
  })

  it('starts from the query of the address', () => {
    renderAt('/glossario?q=retreinamento')
    expect(field()).toHaveValue('retreinamento')
    expect(termNames()).toEqual(['Retraining Decision'])
  })

  it('prerenders the whole list whatever the address asks', () => {
    const html = renderToString(
      <MemoryRouter initialEntries={['/glossario?q=retreinamento']}>
        <GlossaryPage glossary={glossary} />
      </MemoryRouter>,
    )
    expect(html).toContain('Data Drift')
    expect(html).not.toContain('<mark')
  })
})
