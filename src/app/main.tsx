import { startTransition, StrictMode } from 'react'
import { hydrateRoot, createRoot } from 'react-dom/client'
import { openBrowserStore } from '#state/browser-store.ts'
import '#ui/theme.css'
import { AddressRouter } from './address-router.tsx'
import { App } from './app.tsx'
import { site } from './course.ts'
import { fetchPage } from './loaded-pages.ts'
import { normalizePath } from './normalize-path.ts'
import type { LoadedPage } from './page.ts'
import { bearTranslators } from './translated-text.ts'

const basename = import.meta.env.BASE_URL

const noPage: LoadedPage = { path: '', title: '…', description: '', status: 200, element: null }

bearTranslators()

async function start(container: HTMLElement) {
  const path = normalizePath(window.location.pathname.slice(basename.length - 1))
  const [Router, initialPage] = await Promise.all([
    // Set by tema.js.
    'embed' in document.documentElement.dataset
      ? import('./embed-router.tsx').then(({ EmbedRouter }) => EmbedRouter)
      : AddressRouter,
    fetchPage(path).catch((error: unknown) => {
      // A prerendered page reads well without the app. In the worker's empty one the app says that
      // the page did not come, and may try again.
      if (container.firstElementChild) throw error
      return noPage
    }),
    openBrowserStore(site.scope),
  ])
  const app = (
    <StrictMode>
      <Router basename={basename}>
        <App initialPage={initialPage} />
      </Router>
    </StrictMode>
  )
  // Neither the development server nor the worker has a prerendered page to hydrate.
  // As a transition, in slices: a page being read stays free to scroll.
  if (container.firstElementChild) startTransition(() => void hydrateRoot(container, app))
  else createRoot(container).render(app)
}

const container = document.getElementById('app')
if (container) void start(container)
