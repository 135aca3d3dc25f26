import { describe, expect, it, vi } from 'vitest'
import { FakeWorker, FakeWorkers } from './fake-workers.ts'
import { openLink, ownEntry } from './open-link.ts'

const older = () => new FakeWorker('index-antiga.js')
const own = () => new FakeWorker(ownEntry)
const newer = () => new FakeWorker('index-nova.js')

describe('whether everything works without a network', () => {
  it('is known once the worker has looked through what it keeps', async () => {
    const { link } = openLink(new FakeWorkers(own()))
    expect(link.getState().readiness).toBe('preparing')
    await vi.waitFor(() => expect(link.getState().readiness).toBe('ready'))
  })

  it('is denied while files are missing, or when the first installation failed', async () => {
    const worker = own()
    worker.missing = 3
    const incomplete = openLink(new FakeWorkers(worker)).link
    await vi.waitFor(() => expect(incomplete.getState().readiness).toBe('incomplete'))

    const workers = new FakeWorkers(null)
    const first = own()
    workers.registration.installing = first
    const { link } = openLink(workers)
    await vi.waitFor(() => {
      first.become('redundant')
      expect(link.getState().readiness).toBe('incomplete')
    })
  })

  it('is out of the question without workers, or where none can be registered', async () => {
    expect(openLink(null).link.getState().readiness).toBe('unsupported')
    const { link } = openLink(new FakeWorkers(null), { fails: true })
    await vi.waitFor(() => expect(link.getState().readiness).toBe('unsupported'))
  })
})

describe('another version', () => {
  it('is offered when it waits, found before or after the page has come', async () => {
    const workers = new FakeWorkers(own())
    const { link, reload } = openLink(workers)
    await vi.waitFor(() => expect(link.getState().readiness).toBe('ready'))
    expect(link.getState().update).toBe('none')
    workers.registration.bring(newer())
    await vi.waitFor(() => expect(link.getState().update).toBe('offered'))

    const later = openLink(workers).link
    await vi.waitFor(() => expect(later.getState().update).toBe('offered'))
    expect(reload).not.toHaveBeenCalled()
  })

  it('takes over without a word when it is the one that this page already is', async () => {
    const workers = new FakeWorkers(older())
    const { link, reload } = openLink(workers)
    await vi.waitFor(() => expect(link.getState().readiness).toBe('ready'))
    const waiting = own()
    workers.registration.bring(waiting)
    await vi.waitFor(() => expect(waiting.told).toEqual(['who', 'take-over']))
    workers.control(waiting)
    await vi.waitFor(() => expect(waiting.told).toContain('heal'))
    expect(link.getState().update).toBe('none')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is offered, not forced, when another tab has let it take over', async () => {
    const workers = new FakeWorkers(own())
    const { link, reload } = openLink(workers)
    await vi.waitFor(() => expect(link.getState().readiness).toBe('ready'))
    workers.control(newer())
    await vi.waitFor(() => expect(link.getState().update).toBe('offered'))
    expect(reload).not.toHaveBeenCalled()
  })

  it('is not what the first worker of all is', async () => {
    const workers = new FakeWorkers(null)
    const { link } = openLink(workers)
    await vi.waitFor(() => expect(link.getState().readiness).toBe('preparing'))
    workers.control(newer())
    workers.control(own())
    await vi.waitFor(() => expect(workers.controller?.told).toContain('heal'))
    expect(link.getState().update).toBe('none')
  })

  it('comes with one reload, after its worker has taken over', async () => {
    const workers = new FakeWorkers(own())
    const { link, reload } = openLink(workers)
    await vi.waitFor(() => expect(link.getState().readiness).toBe('ready'))
    const waiting = newer()
    workers.registration.bring(waiting)
    expect(link.update()).toBe(true)
    expect(waiting.told).toContain('take-over')
    expect(reload).not.toHaveBeenCalled()
    workers.control(waiting)
    workers.control(waiting)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('comes with a plain reload where no worker waits', () => {
    const { link, reload } = openLink(null)
    link.tellOutdated()
    expect(link.getState().update).toBe('needed')
    link.update()
    link.update()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('does not come while something could not be saved', async () => {
    const workers = new FakeWorkers(own())
    const { link, reload } = openLink(workers, { isSafe: false })
    await vi.waitFor(() => expect(link.getState().readiness).toBe('ready'))
    const waiting = newer()
    workers.registration.bring(waiting)
    expect(link.update()).toBe(false)
    expect(waiting.told).not.toContain('take-over')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is offered by a worker that does not answer in time, too', async () => {
    vi.useFakeTimers()
    try {
      const workers = new FakeWorkers(null)
      const silent = newer()
      silent.postMessage = () => {}
      workers.registration.waiting = silent
      const { link } = openLink(workers)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(link.getState().update).toBe('offered')
    } finally {
      vi.useRealTimers()
    }
  })
})
