/*
 * Pages are written by as many threads as the machine has cores. Each page depends on its address
 * alone, so who writes it and when changes none of its bytes.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PageLinks } from './dead-links.ts'
import type { PageSetup, WrittenPage } from './write-page.ts'

/** What a thread is asked. */
export type ToThread =
  | { kind: 'list' }
  /** Before the first `write`. */
  | { kind: 'setup'; setup: PageSetup }
  | { kind: 'write'; addresses: readonly string[] }
  | { kind: 'finish' }

/** What it answers to `list` and to `write`; to `setup` nothing, and to `finish` it just ends. */
export type FromThread =
  { kind: 'listed'; site: ListedSite } | { kind: 'written'; pages: WrittenPage[] }

/** What the app says of the site as a whole. */
export type ListedSite = {
  /** Every address with a page of its own, and those that only lead on. */
  addresses: string[]
  former: string[]
  siteName: string
  siteLanguage: string
  storageScope: string | null
  offlineDescription: string
  webManifest: object
}

/** Few enough that no thread is left with much when the others are done. */
const pagesAtOnce = 4

export class PageThreads {
  readonly #threads: readonly Worker[]
  readonly #failed: Promise<never>

  /** `code` is the address of the bundled `page-thread.ts`. */
  constructor(code: string) {
    // The bundle is plain JavaScript: what this process loads TypeScript with would only slow it.
    const start = () => new Worker(new URL(code), { execArgv: [] })
    this.#threads = Array.from({ length: availableParallelism() }, start)
    const failures = this.#threads.map(
      (thread) => new Promise<never>((_, reject) => thread.once('error', reject)),
    )
    this.#failed = Promise.race(failures)
    // A thread may fail before anybody waits for it.
    this.#failed.catch(() => {})
  }

  async list(): Promise<ListedSite> {
    const [thread] = this.#threads
    if (thread === undefined) throw new Error('there is no thread')
    const answer = await Promise.race([ask(thread, { kind: 'list' }), this.#failed])
    if (answer.kind !== 'listed') throw new Error('a thread answers something else')
    return answer.site
  }

  /** Writes every page, ends the threads and gives the links of each page by its file. */
  async write(
    addresses: readonly string[],
    setup: PageSetup,
  ): Promise<ReadonlyMap<string, PageLinks>> {
    const waiting = [...addresses]
    const links = new Map<string, PageLinks>()
    const work = async (thread: Worker) => {
      send(thread, { kind: 'setup', setup })
      while (waiting.length > 0) {
        const batch = waiting.splice(0, pagesAtOnce)
        const answer = await ask(thread, { kind: 'write', addresses: batch })
        if (answer.kind !== 'written') throw new Error('a thread answers something else')
        for (const page of answer.pages) links.set(page.file, page.links)
      }
      const ended = new Promise((resolve) => thread.once('exit', resolve))
      send(thread, { kind: 'finish' })
      await ended
    }
    await Promise.race([Promise.all(this.#threads.map(work)), this.#failed])
    return links
  }

  /** Ends the threads, whatever they are at. */
  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()))
  }
}

function send(thread: Worker, message: ToThread): void {
  thread.postMessage(message)
}

function ask(thread: Worker, message: ToThread): Promise<FromThread> {
  send(thread, message)
  return new Promise((resolve) => thread.once('message', resolve))
}
