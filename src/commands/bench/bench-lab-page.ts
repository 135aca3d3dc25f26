/*
 * What `bench-lab.ts` measures in a page: the laboratory in a worker, while the page counts its own
 * frames. Bundled apart, with the worker's code given as text, so that it needs no server.
 */
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import { createLabClient, type LabPort, type PortEvents } from '#lab/browser/client.ts'
import { createHost } from '#lab/host.ts'
import type { LabReply } from '#lab/protocol.ts'
import { runTraining, timeSorting } from './bench-lab-run.ts'

// The commands are typed for Node; of a page, only this is used.
declare const requestAnimationFrame: (callback: (time: number) => void) => number
declare class PerformanceObserver {
  constructor(listener: (list: { getEntries: () => { duration: number }[] }) => void)
  observe(options: { type: 'longtask' }): void
  disconnect(): void
}
declare class Worker {
  constructor(url: string)
  addEventListener(kind: 'message', listener: (event: { data: LabReply }) => void): void
  postMessage(message: unknown): void
  terminate(): void
}

/** Milliseconds. */
export type StoryTimes = {
  story: number
  /** Sorting a million numbers, in the page. */
  baseline: number
  /** Longest tasks of the page meanwhile, as the browser reports those over 50 ms. */
  longTasks: number[]
  /** Between two frames: 99 in 100 are shorter, and the longest. */
  frame99: number
  frameLongest: number
  frames: number
}

export { runTraining }

/** All 20 weeks of the guided run, in a worker that has just begun. */
export async function timeStory(workerCode: string): Promise<StoryTimes> {
  const longTasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration)
  })
  observer.observe({ type: 'longtask' })
  const gaps: number[] = []
  let isRunning = true
  let last = performance.now()
  const count = (time: number) => {
    gaps.push(time - last)
    last = time
    if (isRunning) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  const client = createLabClient((events) => openWorker(workerCode, events))
  const start = performance.now()
  const played = await client.play(guidedPlan)
  const story = performance.now() - start
  isRunning = false
  // Entries of the last task are delivered after it.
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  client.close()
  if (played?.view.ending !== 'concluida') throw new Error('the story was not played')
  const sorted = gaps.slice(1).sort((a, b) => a - b)
  return {
    story,
    baseline: timeSorting(),
    longTasks,
    frame99: sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0,
    frameLongest: sorted.at(-1) ?? 0,
    frames: sorted.length,
  }
}

/** From a cancellation to the worker's word that it has stopped, at moments all along the story. */
export async function timeCancellations(
  workerCode: string,
  storyTime: number,
  moments: number,
): Promise<number[]> {
  const latencies: number[] = []
  for (let moment = 0; moment < moments; moment++) {
    const { port, stopped } = playUntilStopped(workerCode)
    await new Promise((resolve) => setTimeout(resolve, (storyTime * (moment + 0.5)) / moments))
    const asked = performance.now()
    port.post({ kind: 'cancel', id: runId })
    const latency = (await stopped) - asked
    // A story that was over before its moment tells nothing.
    if (!Number.isNaN(latency)) latencies.push(latency)
    port.close()
  }
  return latencies
}

/** `stopped` is when the worker said so; NaN if it had come to the end before. */
function playUntilStopped(workerCode: string): { port: LabPort; stopped: Promise<number> } {
  let tell: (reply: LabReply) => void = ignore
  const stopped = new Promise<number>((resolve) => {
    tell = ({ kind }) => {
      if (kind === 'cancelled') resolve(performance.now())
      if (kind === 'played') resolve(Number.NaN)
    }
  })
  const port = openWorker(workerCode, { onReply: (reply) => tell(reply), onDeath: ignore })
  port.post({ kind: 'play', id: runId, plan: guidedPlan })
  return { port, stopped }
}

const runId = 1
const ignore = () => {}

/** In the page itself, where the browser can be asked how much memory it takes. */
export async function playInPage(): Promise<void> {
  const client = createLabClient(({ onReply }) => ({
    post: createHost({
      now: () => performance.now(),
      rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
      post: onReply,
    }),
    close: () => {},
  }))
  await client.play(guidedPlan)
}

function openWorker(code: string, { onReply }: PortEvents): LabPort {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(url)
  worker.addEventListener('message', ({ data }) => onReply(data))
  return {
    post: (request) => worker.postMessage(request),
    close: () => {
      worker.terminate()
      URL.revokeObjectURL(url)
    },
  }
}
