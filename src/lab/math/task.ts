/*
 * Long work as a generator: it tells how far it is and can be left at each `yield`, so the same
 * code runs to its end in Node and in slices in a browser, where it can be cancelled.
 */

export type Progress = {
  /** What is being done, in the reader's words. */
  label: string
  /** From 0 to 1 within this label. */
  done: number
}

export type Task<Result> = Generator<Progress, Result, void>

/** The work in one go. */
export function runToEnd<Result>(task: Task<Result>): Result {
  for (;;) {
    const step = task.next()
    if (step.done) return step.value
  }
}

export type Pace = {
  /** Milliseconds of any clock. */
  now: () => number
  /** Gives way to whatever else waits: events, a cancellation, a frame. */
  rest: () => Promise<void>
  isCancelled: () => boolean
  onProgress: (progress: Progress) => void
}

/** Work between two rests, in milliseconds: half a frame. */
const slice = 8
/** Between two reports, in milliseconds. */
const reportEvery = 100

/** The work in slices; null when it was cancelled on the way. */
export async function runInSlices<Result>(
  task: Task<Result>,
  pace: Pace,
): Promise<{ result: Result } | null> {
  let reported = Number.NEGATIVE_INFINITY
  for (;;) {
    const until = pace.now() + slice
    let latest: Progress | null = null
    while (pace.now() < until) {
      const step = task.next()
      if (step.done) return { result: step.value }
      latest = step.value
    }
    if (latest !== null && pace.now() - reported >= reportEvery) {
      reported = pace.now()
      pace.onProgress(latest)
    }
    await pace.rest()
    if (pace.isCancelled()) return null
  }
}
