import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readQrPath } from '../../support/read-qr.ts'
import { box, button, inDialog, origin, renderTeaching, stubBrowser } from './render-teaching.tsx'

beforeEach(stubBrowser)
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a QR code', () => {
  it('opens with its title and leads a camera to the place', async () => {
    renderTeaching('/professores', '/base/')
    await userEvent.click(button('QR code de Feature Store'))
    const dialog = await screen.findByRole('dialog', { name: 'Feature Store' })
    expect(dialog).toHaveTextContent(`${origin}/base/guia/pipeline#feature-store`)
    expect(read(inDialog().getByRole('img', { name: 'QR code de Feature Store' }))).toBe(
      `${origin}/base/guia/pipeline#feature-store`,
    )
    await userEvent.click(inDialog().getByRole('button', { name: 'Fechar' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is printed alone', async () => {
    renderTeaching()
    await userEvent.click(button('QR code de Data Drift'))
    await screen.findByRole('dialog')
    await userEvent.click(inDialog().getByRole('button', { name: 'Imprimir' }))
    const sheet = await screen.findByRole('list', { name: 'Folha de QR' })
    expect(window.print).toHaveBeenCalledOnce()
    expect(sheet).toHaveTextContent(`Data Drift${origin}/glossario/data-drift`)
    window.dispatchEvent(new Event('afterprint'))
    await vi.waitFor(() => expect(screen.queryByRole('list', { name: 'Folha de QR' })).toBeNull())
  })

  it('is printed with those of all selected places, again and again', async () => {
    renderTeaching()
    await userEvent.click(box('Selecionar tudo em Etapas do pipeline'))
    await userEvent.click(button('Folha de QR'))
    await vi.waitFor(() => expect(window.print).toHaveBeenCalledTimes(1))
    const codes = screen.getAllByRole('img', { name: /^QR code de/ })
    expect(codes.map(read)).toEqual([
      `${origin}/guia/pipeline#feature-store`,
      `${origin}/guia/pipeline#avaliacao`,
    ])
    // A browser that does not say when a printing is over.
    await userEvent.click(button('Folha de QR'))
    await vi.waitFor(() => expect(window.print).toHaveBeenCalledTimes(2))
  })
})

/** What a camera would read in a drawing. */
function read(image: HTMLElement): string {
  const size = Number(image.getAttribute('viewBox')?.split(' ')[2])
  const dark = image.querySelector('path[fill="#000"]')
  return readQrPath(dark?.getAttribute('d') ?? '', size)
}
