import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '#app/app.tsx'
import { FormerPlaces } from '#app/former-places.tsx'
import { loadPage } from '#app/routes.tsx'
import { stubLayout } from './stub-layout.ts'

vi.mock('virtual:course/redirects', () => {
  const chapter = { kind: 'chapter', address: '/guia/pipeline', title: 'II. Visão Geral' }
  const section = {
    kind: 'section',
    address: '/guia/estudo-de-caso#o-problema',
    title: 'O Problema',
  }
  return {
    redirects: [
      { from: '/guia/esteira', to: chapter },
      { from: '/guia/esteira#problema', to: section },
    ],
  }
})

beforeEach(stubLayout)

async function open(address: string) {
  const initialPage = await loadPage(address.replace(/[?#].*$/, ''))
  render(
    <MemoryRouter initialEntries={['/', address]}>
      <App initialPage={initialPage} />
      <Address />
      <GoTo address="/guia/esteira?q=1#feature-store" />
      <Back />
    </MemoryRouter>,
  )
}

function Address() {
  const { pathname, search, hash } = useLocation()
  return <output aria-label="Endereço">{pathname + search + hash}</output>
}

function GoTo({ address }: { address: string }) {
  const navigate = useNavigate()
  return <button onClick={() => void navigate(address)}>Ir</button>
}

function Back() {
  const navigate = useNavigate()
  return <button onClick={() => void navigate(-1)}>Voltar daqui</button>
}

const address = () => screen.getByRole('status', { name: 'Endereço' })

describe('a former address', () => {
  it('opened cold gives way to the new one with its query and its anchor', async () => {
    await open('/guia/esteira?q=1#feature-store')
    await waitFor(() => expect(address()).toHaveTextContent('/guia/pipeline?q=1#feature-store'))
    await waitFor(() => expect(document.activeElement?.id).toBe('feature-store'))
    expect(document.title).toMatch(/^II\. .* · Guia MLOps$/)
  })

  it('leads to where one of its places has gone', async () => {
    await open('/guia/esteira#problema')
    await waitFor(() => expect(address()).toHaveTextContent('/guia/estudo-de-caso#o-problema'))
    await waitFor(() => expect(document.activeElement?.id).toBe('o-problema'))
  })

  it('leaves no trace in the history of the app', async () => {
    const user = userEvent.setup()
    await open('/glossario')
    await user.click(screen.getByRole('button', { name: 'Ir' }))
    await waitFor(() => expect(address()).toHaveTextContent('/guia/pipeline?q=1#feature-store'))
    await user.click(screen.getByRole('button', { name: 'Voltar daqui' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Glossário/ })).toBeInTheDocument()
    expect(address()).toHaveTextContent('/glossario')
  })

  it('says in words where it leads to, for whom the app does not lead on', async () => {
    const page = await loadPage('/guia/esteira')
    expect(page).toMatchObject({ status: 200, title: 'II. Visão Geral', movedTo: '/guia/pipeline' })
    render(<MemoryRouter>{page.element}</MemoryRouter>)
    expect(
      screen.getByRole('heading', { level: 1, name: 'Este lugar mudou de endereço' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'II. Visão Geral' })).toHaveAttribute(
      'href',
      '/guia/pipeline',
    )
  })

  it('is not made up: what was never published is unknown', async () => {
    expect((await loadPage('/guia/esteiras')).status).toBe(404)
    expect((await loadPage('/404')).status).toBe(404)
  })
})

describe('a chapter that has lost a place', () => {
  const moved = { kind: 'stage', address: '/guia/pipeline#feature-store', title: 'Feature Store' }
  const renamed = { kind: 'section', address: '/guia/necessidade#linha-de-fundo', title: 'Fim' }

  async function openChapter(address: string) {
    const page = await loadPage('/guia/necessidade')
    const places = [
      { id: 'repositorio', to: { ...moved, kind: 'stage' as const } },
      { id: 'fim', to: { ...renamed, kind: 'section' as const } },
    ]
    const element = (
      <>
        {page.element}
        <FormerPlaces chapterId="necessidade" places={places} />
      </>
    )
    render(
      <MemoryRouter initialEntries={[address]}>
        <App initialPage={{ ...page, element }} />
        <Address />
      </MemoryRouter>,
    )
  }

  it('leads on to the chapter where it is now', async () => {
    await openChapter('/guia/necessidade#repositorio')
    await waitFor(() => expect(address()).toHaveTextContent('/guia/pipeline#feature-store'))
    await waitFor(() => expect(document.activeElement?.id).toBe('feature-store'))
  })

  it('takes a renamed place of its own by its present name', async () => {
    await openChapter('/guia/necessidade#fim')
    await waitFor(() => expect(address()).toHaveTextContent('/guia/necessidade#linha-de-fundo'))
    await waitFor(() => expect(document.activeElement?.id).toBe('linha-de-fundo'))
  })

  it('stays when it was not asked for that place, and tells in words what went', async () => {
    await openChapter('/guia/necessidade')
    const list = screen.getByRole('complementary', { name: 'Mudou de capítulo' })
    expect(list.querySelector('#repositorio a')).toHaveAttribute(
      'href',
      '/guia/pipeline#feature-store',
    )
    expect(list.querySelectorAll('li')).toHaveLength(1)
    expect(address()).toHaveTextContent('/guia/necessidade')
  })
})
