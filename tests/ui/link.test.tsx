import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { Link, type LinkProps } from '#ui/link.tsx'
import { PageAhead } from '#ui/page-ahead.ts'

function Here() {
  const { pathname, state } = useLocation()
  return <output>{`${pathname} ${JSON.stringify(state)}`}</output>
}

function open(props: Partial<LinkProps> = {}) {
  const fetchAhead = vi.fn<(address: string) => void>()
  render(
    <PageAhead value={fetchAhead}>
      <MemoryRouter basename="/base" initialEntries={['/base/antes']}>
        <Link to="/glossario" {...props}>
          Glossário
        </Link>
        <Here />
      </MemoryRouter>
    </PageAhead>,
  )
  const link = screen.getByRole('link', { name: 'Glossário' })
  return { user: userEvent.setup(), link, fetchAhead }
}

const here = () => screen.getByRole('status').textContent

// jsdom follows no link; it only must not be kept from it.
const quiet = (event: Event) => event.preventDefault()

describe('a link within the app', () => {
  it('leads there by its address, and without a load when it is pressed', async () => {
    const { user, link } = open({ state: { from: 'aqui' } })
    expect(link).toHaveAttribute('href', '/base/glossario')
    await user.click(link)
    expect(here()).toBe('/glossario {"from":"aqui"}')
  })

  it('leaves a press with a key, or for a load, to the browser', async () => {
    const { user, link } = open({ reloadDocument: true })
    document.addEventListener('click', quiet, { once: true })
    await user.click(link)
    expect(here()).toBe('/antes null')
    document.addEventListener('click', quiet, { once: true })
    await user.keyboard('{Control>}')
    await user.click(link)
    expect(here()).toBe('/antes null')
  })

  it('asks first whoever listens to the press', async () => {
    const onClick = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
      event.preventDefault(),
    )
    const { user, link } = open({ onClick })
    await user.click(link)
    expect(onClick).toHaveBeenCalledOnce()
    expect(here()).toBe('/antes null')
  })

  it('has its page fetched when it is about to be pressed', async () => {
    const { user, link, fetchAhead } = open()
    expect(fetchAhead).not.toHaveBeenCalled()
    await user.hover(link)
    expect(fetchAhead).toHaveBeenLastCalledWith('/glossario')
    await user.tab()
    expect(fetchAhead).toHaveBeenCalledTimes(2)
  })

  it('has the next page fetched when there is nothing else to do', async () => {
    const { fetchAhead } = open({ rel: 'next' })
    await vi.waitFor(() => expect(fetchAhead).toHaveBeenCalledWith('/glossario'))
  })
})
