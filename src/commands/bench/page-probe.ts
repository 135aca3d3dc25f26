/*
 * What runs inside a measured page. It is sent there as text, so each function stands alone: no
 * imports, and nothing from outside of itself.
 */

export type PageNotes = { firstPaint: number; largestPaint: number; blocked: number }

declare global {
  var benchNotes: PageNotes
  var benchAnswered: number | undefined
  var benchTyping: number[]
}

/** Notes paints and long tasks; must run before the page does. */
export function watchPage(): void {
  const notes = { firstPaint: 0, largestPaint: 0, blocked: 0 }
  globalThis.benchNotes = notes
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime
  })
  watch('largest-contentful-paint', (entry) => {
    notes.largestPaint = entry.startTime
  })
  // A task blocks for what it takes beyond 50 ms.
  watch('longtask', (entry) => {
    notes.blocked += entry.duration - 50
  })
}

export type Control = {
  /** What is pressed, and what tells that it has answered. */
  press: string
  answer: string
}

/** Presses a control from the first paint on until it answers; must run before the page does. */
export function pressFromFirstPaint({ press, answer }: Control): void {
  globalThis.benchAnswered = undefined
  const hasAnswered = () => document.querySelector(answer) !== null
  const finish = () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.benchAnswered = performance.now()
      }),
    )
  const tryOnce = () => {
    const control = document.querySelector(press)
    if (!hasAnswered() && control instanceof HTMLElement) control.click()
    if (hasAnswered()) finish()
    else setTimeout(tryOnce, 30)
  }
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) tryOnce()
  }).observe({ type: 'paint', buffered: true })
}

export type FetchedFile = { path: string; bytes: number; beforeLoad: boolean }

/** Every file that the page has fetched, itself first; sizes as they came, compressed. */
export function listFetched(): FetchedFile[] {
  const [page] = performance.getEntriesByType('navigation')
  if (!(page instanceof PerformanceNavigationTiming)) return []
  const files = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
  return [page, ...files].map((entry) => ({
    path: new URL(entry.name).pathname,
    bytes: entry.encodedBodySize,
    beforeLoad: entry.startTime < page.loadEventStart,
  }))
}

/** Follows the link to the next page within the app; milliseconds until its heading is painted. */
export function timeNextPage(): Promise<number> {
  const heading = () => document.querySelector('h1')?.textContent
  const before = heading()
  const link = document.querySelector('a[rel="next"]')
  if (!(link instanceof HTMLElement)) return Promise.reject(new Error('no next page'))
  const begun = performance.now()
  return new Promise((resolve) => {
    const look = () => {
      if (heading() === before) requestAnimationFrame(look)
      else setTimeout(() => resolve(performance.now() - begun))
    }
    link.click()
    requestAnimationFrame(look)
  })
}

/** Notes, for each key, when the text of the dialog has changed on screen after it. */
export function watchTyping(): void {
  const times: number[] = []
  globalThis.benchTyping = times
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const text = () => document.querySelector('[role="dialog"]')?.textContent
      const before = text()
      const look = () => {
        if (performance.now() - timeStamp > 1000) return
        if (text() === before) requestAnimationFrame(look)
        else setTimeout(() => times.push(performance.now() - timeStamp))
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}
