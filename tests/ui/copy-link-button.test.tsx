import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'

function renderButton() {
  render(
    <MemoryRouter>
      <CopyLinkButton to="/guia/pipeline#feature-store" title="Feature Store" />
    </MemoryRouter>,
  )
  return screen.getByRole('button', { name: 'Copiar link para Feature Store' })
}

const fullAddress = `${window.location.origin}/guia/pipeline#feature-store`

describe('CopyLinkButton', () => {
  it('copies the full address and says so', async () => {
    const user = userEvent.setup()
    await user.click(renderButton())
    expect(await navigator.clipboard.readText()).toBe(fullAddress)
    expect(screen.getByRole('status')).toHaveTextContent('Link copiado')
  })

  it('takes no room and no live region before it is pressed', () => {
    renderButton()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('shows the address to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(renderButton())
    expect(screen.getByRole('status')).toHaveTextContent(`Copie à mão: ${fullAddress}`)
  })
})
