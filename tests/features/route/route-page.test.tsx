import { renderToString } from 'react-dom/server'
import { screen } from '@testing-library/react'
import { StaticRouter } from 'react-router'
import { expect, it } from 'vitest'
import { RoutePage } from '#features/route/route-page.tsx'
import { course, renderRoute } from './render-route.tsx'

it('reads without JavaScript, and says what the browser is needed for', () => {
  const html = renderToString(
    <StaticRouter location="/roteiro">
      <RoutePage course={course} />
    </StaticRouter>,
  )
  const page = new DOMParser().parseFromString(html, 'text/html')
  expect(page.querySelector('h1')?.textContent).toBe('Roteiro de estudo')
  expect(page.querySelector('noscript')?.innerHTML).toContain('precisa de JavaScript')
  expect(page.querySelector('a[href="/guia"]')).not.toBeNull()
})

it('is where routes are made when there is none in the address', async () => {
  renderRoute('')
  expect(screen.getByRole('heading', { level: 1, name: 'Roteiro de estudo' })).toBeVisible()
  expect(await screen.findByRole('heading', { name: '1. Escolha os lugares' })).toBeVisible()
})
