/* One cold visit: a new profile of the browser, so that nothing is there from the one before. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Profile } from './page-profiles.ts'
import {
  type Control,
  type FetchedFile,
  listFetched,
  pressFromFirstPaint,
  timeNextPage,
  watchPage,
  watchTyping,
} from './page-probe.ts'

/** Milliseconds in which a page has to do what it does behind its load; no reader turns it sooner. */
const settling = 4000

export type Visit = {
  /** Milliseconds from the start of the visit. */
  largestPaint: number
  blocked: number
  /** From pressing the link to the next chapter until its heading is painted. */
  nextPage: number
}

type Options = { profile: Profile; keepsOffline?: boolean }

async function visit<Result>(
  browser: Browser,
  { profile, keepsOffline = true }: Options,
  act: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const serviceWorkers = keepsOffline ? 'allow' : 'block'
  const context = await browser.newContext({ ...profile.context, serviceWorkers })
  try {
    // What tsx puts around named functions, also around those that run in the page.
    await context.addInitScript('globalThis.__name = (named) => named')
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await profile.throttle(session)
    return await act(page, session)
  } finally {
    await context.close()
  }
}

/** `isApp`: whether the next page is shown by the same document. */
export function visitChapter(
  browser: Browser,
  url: string,
  profile: Profile,
  isApp: boolean,
): Promise<Visit> {
  return visit(browser, { profile }, async (page) => {
    await page.addInitScript(watchPage)
    await page.goto(url)
    await page.waitForTimeout(settling)
    const { largestPaint, blocked } = await page.evaluate(() => globalThis.benchNotes)
    const nextPage = isApp ? await page.evaluate(timeNextPage) : await timeNextDocument(page)
    return { largestPaint, blocked, nextPage }
  })
}

async function timeNextDocument(page: Page): Promise<number> {
  const before = await page.evaluate(() => performance.timeOrigin)
  const pressed = await page.evaluate(() => {
    const link = document.querySelector('a[rel="next"]')
    if (!(link instanceof HTMLElement)) throw new Error('no next page')
    const now = performance.timeOrigin + performance.now()
    link.click()
    return now
  })
  await page.waitForFunction(
    (origin) => performance.timeOrigin !== origin && globalThis.benchNotes.firstPaint > 0,
    before,
  )
  const painted = await page.evaluate(
    () => performance.timeOrigin + globalThis.benchNotes.firstPaint,
  )
  return painted - pressed
}

/** Milliseconds from the start of a visit until a control answers that is pressed at first sight. */
export function visitControl(
  browser: Browser,
  url: string,
  profile: Profile,
  control: Control,
): Promise<number> {
  return visit(browser, { profile }, async (page) => {
    await page.addInitScript(pressFromFirstPaint, control)
    await page.goto(url)
    const handle = await page.waitForFunction(() => globalThis.benchAnswered)
    return (await handle.jsonValue()) ?? Number.NaN
  })
}

export type Weight = { files: FetchedFile[]; elements: number; heap: number }

/** All that a visit fetches for the page itself, and what it holds in memory (bytes). */
export function weighPage(browser: Browser, url: string, profile: Profile): Promise<Weight> {
  return visit(browser, { profile, keepsOffline: false }, async (page, session) => {
    await page.goto(url)
    await page.waitForTimeout(settling)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return {
      files: await page.evaluate(listFetched),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
      heap: usedSize,
    }
  })
}

export type SearchVisit = {
  /** Milliseconds from a key to its hits on screen, the first one left out. */
  keys: number[]
  /** Bytes fetched for the search alone. */
  bytes: number
}

/** Opens the search on a page and types. */
export function visitSearch(
  browser: Browser,
  url: string,
  profile: Profile,
  query: string,
): Promise<SearchVisit> {
  return visit(browser, { profile, keepsOffline: false }, async (page) => {
    await page.goto(url)
    await page.waitForTimeout(settling)
    const before = new Set((await page.evaluate(listFetched)).map(({ path }) => path))
    await page.keyboard.press('/')
    // A single letter begins no word to the search.
    const rest = query.slice(2)
    await page.getByRole('searchbox', { name: 'Buscar em tudo' }).fill(query.slice(0, 2))
    await page.getByRole('option').first().waitFor()
    await page.evaluate(watchTyping)
    // Typed, because no keyboard of the browser has a key for "ç".
    for (const key of rest) {
      await page.keyboard.type(key)
      await page.waitForTimeout(250)
    }
    const keys = await page.evaluate(() => globalThis.benchTyping)
    const files = (await page.evaluate(listFetched)).filter(({ path }) => !before.has(path))
    return { keys, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
  })
}
