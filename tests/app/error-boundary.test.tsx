import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '#app/error-boundary.tsx'

function Broken(): never {
  throw new Error('quebrou aqui')
}

describe('ErrorBoundary', () => {
  it('says what happened and what to do, and shows the cause only on request', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(
      <MemoryRouter>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </MemoryRouter>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent(
      'O que você escreveu está guardado neste navegador e não se perdeu.',
    )
    expect(screen.getByRole('button', { name: 'Recarregar a página' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Exportar meu progresso' })).toHaveAttribute(
      'href',
      '/progresso',
    )
    expect(screen.getByText('Detalhe técnico').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText('quebrou aqui')).toBeInTheDocument()
  })
})
