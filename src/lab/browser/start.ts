/* Opens a laboratory for a page: in a worker, or in the page itself where there are none. */
// Whoever imports this file must know it too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./worker-url.d.ts" />
import type { LabRequest } from '../protocol.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from '../worker/worker.ts?worker&url'
import { createLabClient, lost, type LabClient, type LabPort, type PortEvents } from './client.ts'

/**
 * `trust` makes of the worker's address what the page's security policy asks for.
 *
 * @example startLab(trustedScriptUrl)
 */
export function startLab(trust: (url: string) => string): LabClient {
  return createLabClient((events) =>
    typeof Worker === 'undefined' ? openInPage(events) : openWorker(events, trust),
  )
}

function openWorker({ onReply, onDeath }: PortEvents, trust: (url: string) => string): LabPort {
  const worker = new Worker(trust(workerUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }) => onReply(data))
  worker.addEventListener('error', () => onDeath(lost))
  worker.addEventListener('messageerror', () => onDeath(lost))
  return {
    post: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  }
}

/**
 * Slower, and a frame late now and then, but it runs. Its code is fetched apart, because nearly
 * every browser has workers.
 */
export function openInPage({ onReply, onDeath }: PortEvents): LabPort {
  let isOpen = true
  const host = openHost((reply) => {
    if (isOpen) onReply(reply)
  })
  const deliver = async (request: LabRequest) => {
    try {
      const take = await host
      take(request)
    } catch {
      // The code did not come: whoever waits is told, and the next request tries again.
      if (isOpen) onDeath(lost)
    }
  }
  return {
    post: (request) => void deliver(request),
    close: () => {
      isOpen = false
    },
  }
}

async function openHost(post: PortEvents['onReply']): Promise<(request: LabRequest) => void> {
  const { createHost } = await import('../host.ts')
  return createHost({
    now: () => performance.now(),
    rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
    post,
  })
}
