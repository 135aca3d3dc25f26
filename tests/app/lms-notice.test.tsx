import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { LmsNotice } from '#app/lms/lms-notice.tsx'
import type { LmsStatus } from '#lms/follow-lms.ts'

it('says what the learner is to know of the LMS, and nothing while all is well', () => {
  const status = createStore<LmsStatus>(() => 'connected')
  render(<LmsNotice status={status} />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  act(() => status.setState('lost', true))
  expect(screen.getByRole('status')).toHaveTextContent('O LMS parou de responder')
  expect(screen.getByRole('status')).toHaveTextContent('tudo fica guardado neste navegador')
  act(() => status.setState('absent', true))
  expect(screen.getByRole('status')).toHaveTextContent('Sem conexão com o LMS')
  act(() => status.setState('connected', true))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
