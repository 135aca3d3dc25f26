import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useNavigate } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { App } from '#app/app.tsx'
import { loadPage } from '#app/routes.tsx'
import { stubLayout } from './stub-layout.ts'

beforeEach(stubLayout)

async function open(path: string) {
  const initialPage = await loadPage(path.replace(/#.*$/, ''))
  render(
    <MemoryRouter initialEntries={[path]}>
      <App initialPage={initialPage} />
      <GoTo path="/guia/pipeline#feature-store" />
    </MemoryRouter>,
  )
}

function isMarked(id: string): boolean {
  return document.getElementById(id)?.hasAttribute('data-arrived') ?? false
}

function GoTo({ path }: { path: string }) {
  const navigate = useNavigate()
  return <button onClick={() => void navigate(path)}>Ir para {path}</button>
}

describe('App', () => {
  it('names the document after its page and moves focus to the heading of the next one', async () => {
    const user = userEvent.setup()
    await open('/questionario')
    expect(document.title).toBe('Questionário · Guia MLOps')

    await user.click(screen.getAllByRole('link', { name: 'Glossário' })[0] as HTMLElement)

    const heading = await screen.findByRole('heading', { level: 1, name: /Glossário/ })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(document.title).toBe('Glossário · Guia MLOps')
  })

  it('moves focus to the place that a link names', async () => {
    const user = userEvent.setup()
    await open('/')
    await user.click(screen.getByRole('button', { name: /^Ir para/ }))
    await waitFor(() => expect(document.activeElement?.id).toBe('feature-store'))
  })

  it('marks the place for a moment, and only the latest one', async () => {
    const user = userEvent.setup()
    await open('/guia/necessidade#linha-de-fundo')
    await waitFor(() => expect(isMarked('linha-de-fundo')).toBe(true))
    await user.click(screen.getByRole('link', { name: 'Problemas sem MLOps' }))
    await waitFor(() => expect(isMarked('problemas-sem-mlops')).toBe(true))
    expect(document.querySelectorAll('[data-arrived]')).toHaveLength(1)
  })

  it('opens cold at the place that the address names', async () => {
    await open('/guia/necessidade#linha-de-fundo')
    await waitFor(() => expect(document.activeElement?.id).toBe('linha-de-fundo'))
  })

  it('suggests the nearest places for an unknown address', async () => {
    await open('/guia/necesidade')
    expect(
      screen.getByRole('heading', { level: 1, name: 'Página não encontrada' }),
    ).toBeInTheDocument()
    const [nearest] = await screen.findAllByRole('link', { name: /^I\. MLOps: A Necessidade/ })
    expect(nearest).toHaveAttribute('href', '/guia/necessidade')
  })

  it.each(['/questionario/nao-existe', '/guia/constructor', '/glossario/__proto__'])(
    'treats the unknown item %s as an unknown address',
    async (path) => {
      expect((await loadPage(path)).status).toBe(404)
    },
  )

  it('marks where the reader is in the navigation', async () => {
    await open('/guia/pipeline')
    const [link] = screen.getAllByRole('link', { name: 'Guia' })
    expect(link).toHaveAttribute('aria-current', 'page')
  })
})
