import { StrictMode } from 'react'
import { hydrateRoot, createRoot } from 'react-dom/client'
import '#ui/theme.css'
import { AddressRouter } from './address-router.tsx'
import { App } from './app.tsx'
import { normalizePath } from './normalize-path.ts'
import { loadPage } from './routes.tsx'

const basename = import.meta.env.BASE_URL

async function start(container: HTMLElement) {
  const path = normalizePath(window.location.pathname.slice(basename.length - 1))
  const [Router, initialPage] = await Promise.all([
    // Set by tema.js.
    'embed' in document.documentElement.dataset
      ? import('./embed-router.tsx').then(({ EmbedRouter }) => EmbedRouter)
      : AddressRouter,
    loadPage(path),
  ])
  const app = (
    <StrictMode>
      <Router basename={basename}>
        <App initialPage={initialPage} />
      </Router>
    </StrictMode>
  )
  // The development server sends no prerendered page to hydrate.
  if (container.firstElementChild) hydrateRoot(container, app)
  else createRoot(container).render(app)
}

const container = document.getElementById('app')
if (container) void start(container)
