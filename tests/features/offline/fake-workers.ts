import type { Message } from '#offline/protocol.ts'

/** A worker of a version, as a page meets it; it writes down what it is told. */
export class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'activated'
  readonly told: string[] = []
  readonly #entry: string
  missing = 0

  constructor(entry: string) {
    super()
    this.#entry = entry
  }

  postMessage(message: Message, [port]: MessagePort[]) {
    this.told.push(message.kind)
    if (message.kind === 'who') port?.postMessage({ entry: this.#entry })
    if (message.kind === 'heal') port?.postMessage({ missing: this.missing })
  }

  become(state: ServiceWorkerState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

export class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null

  /** A newer version has been found and fetched; it waits for its turn. */
  bring(worker: FakeWorker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    worker.become('installed')
  }
}

export class FakeWorkers extends EventTarget {
  readonly registration = new FakeRegistration()
  controller: FakeWorker | null = null

  constructor(active: FakeWorker | null) {
    super()
    this.registration.active = active
    this.controller = active
  }

  get ready() {
    return this.registration.active === null
      ? new Promise<never>(() => {})
      : Promise.resolve(this.registration)
  }

  control(worker: FakeWorker) {
    this.controller = worker
    this.registration.active = worker
    this.registration.waiting = null
    this.dispatchEvent(new Event('controllerchange'))
  }
}
