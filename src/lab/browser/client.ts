/*
 * Asks the laboratory and waits for its answers. Answers that nobody waits for any more are
 * dropped by their id; a laboratory that died is told to all who wait, and the next request starts
 * a new one. It says something after each slice of its work, so one that is long silent has died
 * without a word, as where a phone takes a worker's memory back.
 */
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type {
  LabReply,
  LabRequest,
  PlayedRun,
  Progress,
  QuestionName,
  Questions,
} from '../protocol.ts'

/** A laboratory somewhere: a worker, or one in the page. */
export type LabPort = {
  post: (request: LabRequest) => void
  close: () => void
}

export type PortEvents = {
  onReply: (reply: LabReply) => void
  /** The laboratory is gone, with what it remembered. */
  onDeath: (message: string) => void
}

export type LabClient = {
  /** Null when `signal` cancelled it. Rejects with an `Error` for reading, in Portuguese. */
  play: (plan: RunPlan, options?: PlayOptions) => Promise<PlayedRun | null>
  ask: <Name extends QuestionName>(
    plan: RunPlan,
    name: Name,
    needs: Questions[Name]['needs'],
    options?: PlayOptions,
  ) => Promise<Questions[Name]['gives'] | null>
  close: () => void
}

export type PlayOptions = {
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

type Waiting = {
  finish: (reply: LabReply) => void
  fail: (message: string) => void
  onProgress: (progress: Progress) => void
}

export const lost = 'O laboratório parou. As suas decisões estão guardadas; tente de novo.'

/** In milliseconds. A slice takes some fifty, but before the first one the code must arrive. */
const longestSilence = 60_000

export function createLabClient(open: (events: PortEvents) => LabPort): LabClient {
  const waiting = new Map<number, Waiting>()
  let port: LabPort | null = null
  let lastId = 0
  let silence: ReturnType<typeof setTimeout> | undefined

  const listen = () => {
    clearTimeout(silence)
    if (waiting.size === 0) return
    const since = Date.now()
    silence = setTimeout(() => {
      // A device that slept kept the laboratory silent, too.
      if (Date.now() - since > 2 * longestSilence) listen()
      else onDeath(lost)
    }, longestSilence)
  }

  const onReply = (reply: LabReply) => {
    const waiter = waiting.get(reply.id)
    if (waiter === undefined) return
    if (reply.kind === 'progress') {
      listen()
      waiter.onProgress(reply.progress)
      return
    }
    waiting.delete(reply.id)
    listen()
    waiter.finish(reply)
  }
  const onDeath = (message: string) => {
    port?.close()
    port = null
    const all = [...waiting.values()]
    waiting.clear()
    listen()
    for (const { fail } of all) fail(message)
  }

  const send = <Result>(
    request: (id: number) => LabRequest,
    read: (reply: LabReply) => Result | undefined,
    { signal, onProgress = () => {} }: PlayOptions,
  ) =>
    new Promise<Result | null>((resolve, reject) => {
      if (signal?.aborted === true) {
        resolve(null)
        return
      }
      const id = ++lastId
      const onAbort = () => {
        waiting.delete(id)
        listen()
        port?.post({ kind: 'cancel', id })
        resolve(null)
      }
      const fail = (message: string) => {
        signal?.removeEventListener('abort', onAbort)
        reject(new Error(message))
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      waiting.set(id, {
        fail,
        onProgress,
        finish: (reply) => {
          signal?.removeEventListener('abort', onAbort)
          const result = read(reply)
          if (reply.kind === 'cancelled') resolve(null)
          else if (reply.kind === 'failed') reject(new Error(reply.message))
          else if (result === undefined) reject(new Error('O laboratório respondeu outra coisa.'))
          else resolve(result)
        },
      })
      port ??= open({ onReply, onDeath })
      port.post(request(id))
      listen()
    })

  return {
    play: (plan, options = {}) =>
      send(
        (id) => ({ kind: 'play', id, plan }),
        (reply) => (reply.kind === 'played' ? reply.played : undefined),
        options,
      ),
    ask: <Name extends QuestionName>(
      plan: RunPlan,
      name: Name,
      needs: Questions[Name]['needs'],
      options: PlayOptions = {},
    ) =>
      send(
        (id) => ({ kind: 'ask', id, plan, question: { name, needs } }) as LabRequest,
        // The laboratory answers under the id of the question, so with the question's own kind.
        (reply) =>
          reply.kind === 'answered' ? (reply.answer as Questions[Name]['gives']) : undefined,
        options,
      ),
    close: () => onDeath('O laboratório foi fechado.'),
  }
}
