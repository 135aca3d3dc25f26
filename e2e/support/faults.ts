/* What the tests of faults share: what is stored, what is typed, and a browser that can be killed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Download,
  type Page,
} from '@playwright/test'
import type { Progress } from '../../src/domain/progress/progress.ts'
import { emptyProgress } from '../../src/domain/progress/progress.ts'
import { parseStored } from '../../src/domain/progress/stored-progress.ts'
import { writeStored } from '../../src/domain/progress/written-progress.ts'
import { expect, openHydrated } from './test.ts'

export const storageKey = 'guia-mlops'

/** What stands in an exported file. */
export async function readDownload(download: Download): Promise<string> {
  const parts: string[] = []
  for await (const part of await download.createReadStream()) parts.push(String(part))
  return parts.join('')
}

/** What the storage holds, as text; read in the page itself. */
export function storedText(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), storageKey)
}

export async function storedProgress(page: Page): Promise<Progress> {
  const stored = parseStored((await storedText(page)) ?? '')
  return stored.ok ? stored.progress : emptyProgress
}

/** The texts of what stands under keys with this beginning. */
export function textsUnder(page: Page, prefix: string): Promise<string[]> {
  return page.evaluate(
    (beginning) =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(beginning))
        .map((key) => localStorage.getItem(key) ?? ''),
    prefix,
  )
}

/** The storage as a visit finds it, for `test.use`. */
export function visitWith(baseUrl: string, text: string) {
  const localStorage = [{ name: storageKey, value: text }]
  return { storageState: { cookies: [], origins: [{ origin: baseUrl, localStorage }] } }
}

export function storedOf(change: Partial<Progress>): string {
  return writeStored({ ...emptyProgress, ...change })
}

export const answerBox = (page: Page) => page.getByRole('textbox', { name: 'Sua resposta' })
export const essayBox = (page: Page) => page.getByRole('textbox', { name: 'Seu texto' })
export const question = (id: string) => `/questionario/${id}`
export const essay = (id: string) => `/redacao/${id}`

/** Opens a question, types an answer and waits until it is stored. */
export async function typeAnswer(page: Page, id: string, text: string): Promise<void> {
  await openHydrated(page, question(id))
  await answerBox(page).fill(text)
  await expectDraft(page, id, text)
}

export async function expectDraft(page: Page, id: string, text: string): Promise<void> {
  await expect.poll(async () => (await storedProgress(page)).drafts[id]?.text).toBe(text)
}

/** What the journal holds. It opens behind the page, and on a busy machine well behind it. */
export async function expectInJournal(page: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const open = indexedDB.open('guia-mlops', 1)
            // Not made by the app yet: left for it to make.
            open.addEventListener('upgradeneeded', () => open.transaction?.abort())
            open.addEventListener('error', () => resolve(''))
            open.addEventListener('success', () => {
              const database = open.result
              const read = database.transaction('diario').objectStore('diario').getAll()
              read.addEventListener('success', () => resolve(read.result.join('\n')))
              read.addEventListener('error', () => reject(read.error ?? new Error('unread')))
              database.close()
            })
          }),
      ),
    )
    .toContain(text)
}

export async function readFixture(name: string): Promise<string> {
  return readFile(join('tests', 'fixtures', 'progress', name), 'utf8')
}

export type KillableBrowser = {
  context: BrowserContext
  /** SIGKILL to the browser's own process: nothing is said to any page. */
  kill: () => Promise<void>
}

/** Where a browser keeps what it stores, apart from all others. */
export async function makeProfile(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'guia-mlops-perfil-'))
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) }
}

export async function openKillable(
  dir: string,
  options: Parameters<typeof chromium.launchPersistentContext>[1],
): Promise<KillableBrowser> {
  const context = await chromium.launchPersistentContext(dir, options)
  const browser = context.browser()
  if (browser === null) throw new Error('the browser of the context is not known')
  const pid = await processId(browser)
  return {
    context,
    kill: async () => {
      const isClosed = new Promise<void>((resolve) => context.once('close', () => resolve()))
      process.kill(pid, 'SIGKILL')
      await isClosed
    },
  }
}

async function processId(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const own = processInfo.find(({ type }) => type === 'browser')
  if (own === undefined) throw new Error('the browser does not tell its process id')
  return own.id
}
