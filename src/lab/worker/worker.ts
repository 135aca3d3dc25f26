/* The laboratory in a thread of its own: it only carries messages to the host and back. */
import { createHost } from '../host.ts'
import type { LabRequest } from '../protocol.ts'

declare const self: DedicatedWorkerGlobalScope

/** Gives way to messages within some hundredths of a millisecond; a timer would take four. */
function createRest(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.addEventListener('message', () => waiting.shift()?.())
  port1.start()
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port2.postMessage(null)
    })
}

const take = createHost({
  now: () => performance.now(),
  rest: createRest(),
  post: (reply) => self.postMessage(reply),
})

self.addEventListener('message', ({ data }: MessageEvent<LabRequest>) => take(data))
