import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { RoutePage } from '#features/route/route-page.tsx'

it('explains what a study route is and leads to the guide', () => {
  render(
    <MemoryRouter>
      <RoutePage />
    </MemoryRouter>,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Roteiro de estudo' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Abrir o guia' })).toHaveAttribute('href', '/guia')
})
