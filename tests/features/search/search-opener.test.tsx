import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { searchedTerms } from '#features/search/arrival-state.ts'
import { SearchOpener } from '#features/search/search-opener.tsx'
import { createFailingLoader, createLoader } from './search-data.ts'

function Address() {
  const { pathname, search, hash, state } = useLocation()
  return (
    <>
      <output aria-label="endereço">{pathname + search + hash}</output>
      <output aria-label="palavras">{searchedTerms(state).join(' ')}</output>
    </>
  )
}

function renderOpener(loadSearch = createLoader()) {
  return render(
    <MemoryRouter>
      <SearchOpener loadSearch={loadSearch} />
      <label>
        Resposta <textarea />
      </label>
      <Address />
    </MemoryRouter>,
  )
}

const opener = () => screen.getByRole('button', { name: 'Buscar' })
const findBox = () => screen.findByRole('searchbox', { name: 'Buscar em tudo' })
const address = () => screen.getByLabelText('endereço').textContent

describe('SearchOpener', () => {
  it('is a link to the page of the search until the app has taken over', () => {
    const html = renderToString(
      <MemoryRouter>
        <SearchOpener loadSearch={createLoader()} />
      </MemoryRouter>,
    )
    expect(html).toMatch(/^<a [^>]*href="\/busca"[^>]*>(<span[^>]*>)?Buscar/)
  })

  it('opens the search and finds the place by arrows and Enter', async () => {
    renderOpener()
    await userEvent.click(opener())
    const box = await findBox()
    await waitFor(() => expect(box).toHaveFocus())
    await userEvent.type(box, 'repositorio')
    expect(await screen.findByText('2 lugares.')).toBeVisible()
    const dialog = screen.getByRole('dialog', { name: 'Busca' })
    const options = within(dialog).getAllByRole('option')
    expect(options).toHaveLength(2)
    expect(within(dialog).getByRole('group', { name: 'Perguntas' })).toBeVisible()
    expect(box).toHaveAttribute('aria-activedescendant', options[0]?.id)
    await userEvent.keyboard('{ArrowDown}')
    expect(box).toHaveAttribute('aria-activedescendant', options[1]?.id)
    const target = options[1]?.getAttribute('href')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe(target))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByLabelText('palavras')).toHaveTextContent('repositorio')
  })

  it('opens by the slash, except where one is being typed', async () => {
    renderOpener()
    const field = screen.getByRole('textbox', { name: 'Resposta' })
    await userEvent.type(field, 'e/ou')
    expect(field).toHaveValue('e/ou')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    field.blur()
    await userEvent.keyboard('/')
    expect(await findBox()).toHaveValue('')
  })

  it('opens by Ctrl+K even from a field, and Esc leads back into it', async () => {
    renderOpener()
    const field = screen.getByRole('textbox', { name: 'Resposta' })
    await userEvent.click(field)
    await userEvent.keyboard('{Control>}k{/Control}')
    const box = await findBox()
    await waitFor(() => expect(box).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(field).toHaveFocus())
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('gives the focus back to its button', async () => {
    renderOpener()
    await userEvent.click(opener())
    await findBox()
    await userEvent.click(screen.getByRole('button', { name: 'Fechar' }))
    await waitFor(() => expect(opener()).toHaveFocus())
  })

  it('says when nothing is found and leads to the page of all results', async () => {
    renderOpener()
    await userEvent.click(opener())
    await userEvent.type(await findBox(), 'kubernetes')
    expect(await screen.findByText('Nada com “kubernetes”.')).toBeVisible()
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'Ver todos os resultados' }))
    await waitFor(() => expect(address()).toBe('/busca?q=kubernetes'))
  })

  it('offers to try again when the index does not come', async () => {
    renderOpener(createFailingLoader())
    await userEvent.click(opener())
    await userEvent.type(await findBox(), 'flashcards')
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('link', { name: 'Tentar de novo' })).toHaveAttribute(
      'href',
      '/busca?q=flashcards',
    )
  })
})
