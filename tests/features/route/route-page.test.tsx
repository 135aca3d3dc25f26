import { renderToString } from 'react-dom/server'
import { render, screen } from '@testing-library/react'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, it } from 'vitest'
import { RoutePage } from '#features/route/route-page.tsx'
import { loadCourse, renderRoute } from './render-route.tsx'

it('reads without JavaScript, and says what the browser is needed for', () => {
  const html = renderToString(
    <StaticRouter location="/roteiro">
      <RoutePage loadCourse={loadCourse} />
    </StaticRouter>,
  )
  const page = new DOMParser().parseFromString(html, 'text/html')
  expect(page.querySelector('h1')?.textContent).toBe('Roteiro de estudo')
  expect(page.querySelector('noscript')?.innerHTML).toContain('precisa de JavaScript')
  expect(page.querySelector('a[href="/guia"]')).not.toBeNull()
})

it('is where routes are made when there is none in the address', async () => {
  await renderRoute('')
  expect(screen.getByRole('heading', { level: 1, name: 'Roteiro de estudo' })).toBeVisible()
  expect(screen.getByRole('heading', { name: '1. Escolha os lugares' })).toBeVisible()
})

const offline = () => Promise.reject(new TypeError('Failed to fetch'))

it('says so when the rest of the page cannot be fetched', async () => {
  render(
    <MemoryRouter initialEntries={['/roteiro?v=1&i=glossario.roi']}>
      <RoutePage loadCourse={offline} />
    </MemoryRouter>,
  )
  expect(await screen.findByText('O roteiro não chegou')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Recarregar a página' })).toBeVisible()
})
