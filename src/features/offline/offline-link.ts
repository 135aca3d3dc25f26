/*
 * One page's side of offline use: registers the worker, knows whether everything works without a
 * network, and notices when another version of the site is there than the one on this page.
 *
 * A page from the network may be newer than the worker. Versions are told apart by the file name
 * of the script that starts the app: a worker that waits with this page's own version takes over
 * without a word; one with another version is offered. Nothing reloads a page but its reader.
 */
import { readHealing, readIntroduction } from '#offline/protocol.ts'
import { askWorker, tellWorker } from './ask-worker.ts'

export type OfflineState = {
  /** Whether every address opens without a network. */
  readiness: 'unsupported' | 'preparing' | 'ready' | 'incomplete'
  /** `needed`: this version's files are gone, and a part of the page could not come. */
  update: 'none' | 'offered' | 'needed'
}

export type OfflineLink = {
  subscribe: (listener: () => void) => () => void
  getState: () => OfflineState
  /** Another version is on the host, and a file of this one is gone. */
  tellOutdated: () => void
  /** Look for a newer version now; says nothing when the network does not answer. */
  lookForUpdate: () => void
  /** Reloads the page with the newer version; false when that would lose what is not saved. */
  update: () => boolean
}

export type OfflineLinkOptions = {
  /** Null where the browser has none, or where this page must not use them. */
  workers: ServiceWorkerContainer | null
  register: (workers: ServiceWorkerContainer) => Promise<ServiceWorkerRegistration | undefined>
  /** File name of the script that started this page. */
  ownEntry: string
  /** Saves what waits; false when something could not be saved. */
  flush: () => boolean
  reload: () => void
}

/** Milliseconds after which a worker that does not take over no longer holds the reload up. */
const takeOverPatience = 4000

export function openOfflineLink(options: OfflineLinkOptions): OfflineLink {
  const { workers, register, ownEntry, flush, reload } = options
  const listeners = new Set<() => void>()
  let state: OfflineState = {
    readiness: workers === null ? 'unsupported' : 'preparing',
    update: 'none',
  }
  let registration: ServiceWorkerRegistration | undefined
  let isReloading = false

  function set(change: Partial<OfflineState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function reloadOnce() {
    if (isReloading) return
    isReloading = true
    reload()
  }

  async function start(container: ServiceWorkerContainer) {
    let hadController = container.controller !== null
    container.addEventListener('controllerchange', () => {
      // The first worker of all takes the page over; later ones come with another version.
      if (hadController) void meetController(container)
      hadController = true
    })
    try {
      registration = await register(container)
    } catch {
      // A private window, a full disk, a host without the file: the page works from the network.
    }
    if (registration === undefined) {
      set({ readiness: 'unsupported' })
      return
    }
    const found = registration
    if (found.waiting !== null) void meetWaiting(found.waiting)
    followInstalling(found)
    found.addEventListener('updatefound', () => followInstalling(found))
    void heal((await container.ready).active)
  }

  function followInstalling(found: ServiceWorkerRegistration) {
    const worker = found.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && found.active !== null) void meetWaiting(worker)
      if (worker.state === 'redundant' && found.active === null) set({ readiness: 'incomplete' })
    })
  }

  async function meetWaiting(worker: ServiceWorker) {
    const introduction = await askWorker(worker, { kind: 'who' }, readIntroduction)
    if (introduction?.entry === ownEntry) tellWorker(worker, { kind: 'take-over' })
    else offer()
  }

  async function meetController({ controller }: ServiceWorkerContainer) {
    if (controller === null) return
    const introduction = await askWorker(controller, { kind: 'who' }, readIntroduction)
    if (introduction?.entry !== ownEntry) offer()
    void heal(controller)
  }

  async function heal(worker: ServiceWorker | null) {
    if (worker === null) return
    const healing = await askWorker(worker, { kind: 'heal' }, readHealing)
    set({ readiness: healing?.missing === 0 ? 'ready' : 'incomplete' })
  }

  function offer() {
    if (state.update === 'none') set({ update: 'offered' })
  }

  if (workers !== null) void start(workers)

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getState: () => state,
    tellOutdated: () => set({ update: 'needed' }),
    lookForUpdate: () => {
      registration?.update().catch(() => {
        // Without a network there is nothing new; the next look will tell.
      })
    },
    update: () => {
      if (!flush()) return false
      const waiting = registration?.waiting
      if (!workers || !waiting) {
        reloadOnce()
        return true
      }
      workers.addEventListener('controllerchange', reloadOnce)
      setTimeout(reloadOnce, takeOverPatience)
      tellWorker(waiting, { kind: 'take-over' })
      return true
    },
  }
}
