import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { TeachingPage } from '#features/teaching/teaching-page.tsx'

export const places: PlaceLink[] = [
  { kind: 'chapter', address: '/guia/pipeline', title: 'Pipeline "inteiro" | 1' },
  { kind: 'stage', address: '/guia/pipeline#feature-store', title: 'Feature Store' },
  { kind: 'stage', address: '/guia/pipeline#avaliacao', title: 'Avaliação de Modelo' },
  { kind: 'term', address: '/glossario/data-drift', title: 'Data Drift' },
]

// The files for an LMS have tests of their own.
const unasked = () => Promise.reject(new Error('nothing was asked for'))
export const lms = { siteName: 'Guia MLOps', loadQuiz: unasked, loadKey: unasked }

export const origin = window.location.origin

export function renderTeaching(address = '/professores', basename = '/') {
  const path = basename.replace(/\/$/, '') + address
  window.history.replaceState(null, '', path)
  render(
    <MemoryRouter basename={basename} initialEntries={[path]}>
      <TeachingPage places={places} lms={lms} />
    </MemoryRouter>,
  )
}

export const field = () => screen.getByRole('searchbox', { name: 'Filtrar endereços' })
export const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
export const button = (name: string) => screen.getByRole('button', { name })
export const bar = () => screen.queryByRole('region', { name: 'Links selecionados' })

/** The addresses that are listed, without the pages of the app. */
export function listed(): string[] {
  return places
    .filter(({ title }) => screen.queryByRole('link', { name: title }) !== null)
    .map(({ title }) => title)
}

/** What was said last: the field's count is a live region, too. */
export function said(): string[] {
  return screen.getAllByRole('status').map((region) => region.textContent)
}

export const inDialog = () => within(screen.getByRole('dialog'))

/** jsdom draws no dialogs and prints nothing. */
export function stubBrowser() {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  vi.spyOn(window, 'print').mockImplementation(() => undefined)
}
