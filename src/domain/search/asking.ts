/*
 * How the engine stays pure while what it reads lies on a server: it is written as if every shard
 * were here, and says, before it opens some, which ones. Whoever drives it goes on at once when they
 * are here, and otherwise fetches them and asks anew.
 */

/** Ends with its result; yields the names of shards that must be here when it goes on. */
export type Asking<Result> = Generator<readonly string[], Result, undefined>

export type Outcome<Result> =
  /** The shards to fetch first; there may be others after them. */
  { kind: 'needs'; shards: string[] } | { kind: 'done'; result: Result }

/** As far as it goes with the shards that are here. */
export function runAsking<Result>(
  asking: Asking<Result>,
  isHere: (shard: string) => boolean,
): Outcome<Result> {
  for (;;) {
    const step = asking.next()
    if (step.done === true) return { kind: 'done', result: step.value }
    const shards = [...new Set(step.value)].filter((shard) => !isHere(shard))
    if (shards.length > 0) return { kind: 'needs', shards }
  }
}
