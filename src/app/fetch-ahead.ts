import { parsePath } from 'react-router'
import { fetchPage } from './loaded-pages.ts'
import { normalizePath } from './normalize-path.ts'

/** Newer than the types of the DOM, and missing in some browsers. */
type Frugal = Navigator & { connection?: { saveData?: boolean } }

const asked = new Set<string>()

/** Has the code and the text of a page here before it is opened, unless the reader saves data. */
export function fetchAhead(address: string): void {
  const path = normalizePath(parsePath(address).pathname ?? '/')
  const { connection, onLine }: Frugal = navigator
  if (asked.has(path) || connection?.saveData === true || !onLine) return
  asked.add(path)
  fetchPage(path).catch(() => {
    // It is asked for again, and the failure told, when the page is opened.
    asked.delete(path)
  })
}
