/* Opens a laboratory for a page: in a worker, or in the page itself where there are none. */
import { createHost } from '../host.ts'
import type { LabRequest } from '../protocol.ts'
import { createLabClient, type LabClient, type LabPort, type PortEvents } from './client.ts'

const lost = 'O laboratório parou. As suas decisões estão guardadas; tente de novo.'

export function startLab(): LabClient {
  return createLabClient((events) =>
    typeof Worker === 'undefined' ? openInPage(events) : openWorker(events),
  )
}

function openWorker({ onReply, onDeath }: PortEvents): LabPort {
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }) => onReply(data))
  worker.addEventListener('error', () => onDeath(lost))
  worker.addEventListener('messageerror', () => onDeath(lost))
  return {
    post: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  }
}

/** Slower, and a frame late now and then, but it runs. */
export function openInPage({ onReply }: PortEvents): LabPort {
  let isOpen = true
  const take = createHost({
    now: () => performance.now(),
    rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
    post: (reply) => {
      if (isOpen) onReply(reply)
    },
  })
  return {
    post: (request: LabRequest) => take(request),
    close: () => {
      isOpen = false
    },
  }
}
