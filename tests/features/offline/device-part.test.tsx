import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DevicePart } from '#features/offline/device-part.tsx'
import { catchInstallOffer } from '#features/offline/install-offer.ts'
import { FakeWorker, FakeWorkers } from './fake-workers.ts'
import { openLink, ownEntry } from './open-link.ts'

type Device = { persisted?: boolean; isInstalled?: boolean; vendor?: string; userAgent?: string }

function stubDevice({ persisted, isInstalled = false, ...signs }: Device) {
  const storage = persisted === undefined ? undefined : { persisted: async () => persisted }
  vi.stubGlobal('navigator', {
    vendor: 'Google Inc.',
    userAgent: '',
    maxTouchPoints: 0,
    storage,
    ...signs,
  })
  vi.stubGlobal('matchMedia', () => ({ matches: isInstalled }))
}

afterEach(() => vi.unstubAllGlobals())

const open = (workers: FakeWorkers | null = new FakeWorkers(new FakeWorker(ownEntry))) =>
  render(<DevicePart link={openLink(workers).link} />)

describe('what the device keeps', () => {
  it('says when everything works without a network', async () => {
    stubDevice({ persisted: true })
    open()
    expect(await screen.findByText(/Pronto para usar sem rede/)).toBeVisible()
    expect(await screen.findByText(/Guardado de forma permanente/)).toBeVisible()
  })

  it('says what to do when the browser may erase it', async () => {
    stubDevice({ persisted: false, vendor: 'Apple Computer, Inc.', userAgent: 'iPhone' })
    open(null)
    expect(await screen.findByText(/o navegador pode apagar o seu progresso/)).toBeVisible()
    expect(screen.getByText(/sete dias/)).toBeVisible()
    expect(screen.getByText(/este navegador, ou esta janela, não guarda páginas/)).toBeVisible()
    expect(screen.getByText(/toque em Compartilhar/)).toBeVisible()
  })

  it('does not know what the browser does not say', async () => {
    stubDevice({})
    open()
    expect(await screen.findByText(/O navegador não diz por quanto tempo guarda/)).toBeVisible()
    expect(screen.queryByText(/sete dias/)).toBeNull()
  })
})

describe('installing', () => {
  it('is a button where the browser has offered it, before or after the page has come', async () => {
    stubDevice({})
    const stop = catchInstallOffer()
    open()
    expect(screen.getByText(/no menu do navegador/)).toBeVisible()
    const offer = new Event('beforeinstallprompt', { cancelable: true })
    const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' }))
    act(() => void window.dispatchEvent(Object.assign(offer, { prompt })))
    expect(offer.defaultPrevented).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Instalar' }))
    expect(prompt).toHaveBeenCalledOnce()
    expect(await screen.findByText(/Instalado/)).toBeVisible()
    stop()
  })

  it('has happened where the app runs in a window of its own', () => {
    stubDevice({ isInstalled: true, vendor: 'Apple Computer, Inc.' })
    open()
    expect(screen.getByText(/Instalado/)).toBeVisible()
    expect(screen.queryByText(/sete dias/)).toBeNull()
  })
})
