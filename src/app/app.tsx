import { useEffect, useState, useTransition } from 'react'
import { useLocation } from 'react-router'
import { useSearchArrival } from '#features/search/use-search-arrival.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { PageAhead } from '#ui/page-ahead.ts'
import { RetryLink } from '#ui/retry-link.tsx'
import { SitePages } from '#ui/site-pages.ts'
import * as words from '#words/frame.ts'
import { isThere, site } from './course.ts'
import { answerEarlyTouch } from './early-touch.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { fetchAhead } from './fetch-ahead.ts'
import { Layout } from './layout.tsx'
import { fetchPage, loadedPage } from './loaded-pages.ts'
import { normalizePath } from './normalize-path.ts'
import type { LoadedPage } from './page.ts'
import { useTheme } from './theme-picker.tsx'
import { useArrival } from './use-arrival.ts'

export type AppProps = {
  initialPage: LoadedPage
  /** Where progress goes, when that is not this browser alone. */
  keptWhere?: string
}

/**
 * Shows the page of the current address. The first one arrives loaded, so that it equals the
 * prerendered HTML; later ones are swapped in once their code and text are here.
 */
export function App({ initialPage, keptWhere }: AppProps) {
  const { pathname } = useLocation()
  const path = normalizePath(pathname)
  const [page, setPage] = useState(initialPage)
  const [failedPath, setFailedPath] = useState<string | null>(null)
  const [isPending, startTransition] = useTransition()
  const isFailed = failedPath === path

  const ready = page.path === path ? undefined : loadedPage(path)
  if (ready !== undefined) setPage(ready)

  useEffect(() => {
    if (page.path === path || isFailed) return
    let isCurrent = true
    startTransition(async () => {
      try {
        const next = await fetchPage(path)
        if (isCurrent) startTransition(() => setPage(next))
      } catch {
        // A chunk that cannot be fetched: offline, or replaced by a newer version of the site.
        if (isCurrent) setFailedPath(path)
      }
    })
    return () => {
      isCurrent = false
    }
  }, [path, page.path, isFailed])

  useEffect(() => {
    document.title = documentTitle(page)
  }, [page])

  useEffect(() => {
    // Behind what the first render changes in turn.
    const timer = setTimeout(answerEarlyTouch)
    return () => clearTimeout(timer)
  }, [])

  useTheme()
  useArrival(page.path === path)
  useSearchArrival(page.path === path)

  return (
    <SitePages value={isThere}>
      <PageAhead value={fetchAhead}>
        <Layout isPending={isPending} keptWhere={keptWhere}>
          <ErrorBoundary key={page.path}>{isFailed ? <LoadFailure /> : page.element}</ErrorBoundary>
        </Layout>
      </PageAhead>
    </SitePages>
  )
}

export function documentTitle(page: LoadedPage): string {
  return page.title === site.title ? site.title : `${page.title} · ${site.name}`
}

function LoadFailure() {
  return (
    <div role="alert">
      <PageHeader title={words.notArrived}>
        <p>{words.notArrivedAdvice}</p>
      </PageHeader>
      <RetryLink variant="primary" />
    </div>
  )
}
