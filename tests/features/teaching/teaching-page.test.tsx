import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { TeachingPage } from '#features/teaching/teaching-page.tsx'

const places: PlaceLink[] = [
  { kind: 'chapter', address: '/guia/pipeline', title: 'Pipeline' },
  { kind: 'stage', address: '/guia/pipeline#feature-store', title: 'Feature Store' },
]

const unasked = () => Promise.reject(new Error('nothing was asked for'))
const lms = { siteName: 'Guia MLOps', loadQuiz: unasked, loadKey: unasked }

describe('TeachingPage', () => {
  it('copies the full address of a place', async () => {
    const user = userEvent.setup()
    render(
      <MemoryRouter>
        <TeachingPage places={places} lms={lms} />
      </MemoryRouter>,
    )
    await user.click(screen.getByRole('button', { name: 'Copiar link para Feature Store' }))
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/guia/pipeline#feature-store`,
    )
  })

  it('filters the addresses by title and kind and says when there is none', async () => {
    render(
      <MemoryRouter>
        <TeachingPage places={places} lms={lms} />
      </MemoryRouter>,
    )
    const field = screen.getByRole('searchbox', { name: 'Filtrar endereços' })
    await userEvent.type(field, 'etapa')
    const list = screen.getByRole('list')
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Feature Store'])
    await userEvent.type(field, ' xyz')
    expect(screen.getByText('Nenhum endereço com “etapa xyz”')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Mostrar todos' }))
    expect(screen.getAllByRole('link', { name: /Pipeline|Feature/ })).toHaveLength(2)
  })
})
