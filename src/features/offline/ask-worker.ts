import type { Message } from '#offline/protocol.ts'

/** Milliseconds: a worker that starts takes a moment; one that never answers is of another kind. */
const patience = 10_000

/** Fetching all files over a weak network takes its time. */
const healingPatience = 300_000

/** Sends a message and reads the answer; null when there is none in time, or none to understand. */
export function askWorker<Answer>(
  worker: ServiceWorker,
  message: Message,
  read: (data: unknown) => Answer | null,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const finish = (answer: Answer | null) => {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    const timer = setTimeout(finish, message.kind === 'heal' ? healingPatience : patience, null)
    port1.addEventListener('message', (event) => finish(read(event.data)))
    port1.start()
    worker.postMessage(message, [port2])
  })
}

/** Sends a message that is not answered. */
export function tellWorker(worker: ServiceWorker, message: Message): void {
  worker.postMessage(message, [])
}
