/*
 * The app as HTML, for the build. It writes nothing and knows no file: an address goes in,
 * a page comes out.
 */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { paths } from '#paths.ts'
import * as descriptions from '#words/page-descriptions.ts'
import { App, documentTitle } from './app.tsx'
import { isThere, loadPlaces, loadRedirects, site } from './course.ts'
import { normalizePath } from './normalize-path.ts'
import { takeNotedParts } from './page-parts.ts'
import { loadPage, notFoundPath } from './routes.tsx'

export { webManifest } from './web-manifest.ts'

export type RenderedPage = {
  html: string
  /** What the page calls itself, and that with the site's name behind it. */
  name: string
  title: string
  description: string
  status: 200 | 404
  /** Where a page that has moved leads to. */
  movedTo: string | null
  /** What the page has shown of the course, by the names of the modules that it came from. */
  parts: Record<string, unknown>
}

export const siteName = site.name
/** What the `lang` of every page says. */
export const siteLanguage = site.lang
/** What the pages say for `tema.js`, which cannot know the course. */
export const storageScope = site.scope ?? null
/** Of the page that stands for all of them without a network. */
export const offlineDescription = descriptions.withoutNetwork(site.name)

/** Every address that gets an HTML file of its own; the last one stands for all unknown ones. */
export async function listAddresses(): Promise<string[]> {
  const places = await loadPlaces()
  const pages = places.map((place) => place.address.replace(/#.*$/, ''))
  const own = [
    paths.home,
    paths.guide,
    paths.quiz,
    paths.quizResult,
    paths.essays,
    paths.glossary,
    paths.review,
    paths.lab,
    paths.progress,
    paths.report,
    paths.teaching,
    paths.route,
    paths.search,
    paths.about,
  ]
  return [...new Set([...own.filter(isThere), ...pages, notFoundPath])]
}

/** Former addresses of pages: each keeps a file that leads on. Former anchors have none to keep. */
export async function listFormerAddresses(): Promise<string[]> {
  const redirects = await loadRedirects()
  return redirects.map(({ from }) => from).filter((from) => !from.includes('#'))
}

export async function renderPage(address: string, base: string): Promise<RenderedPage> {
  const path = normalizePath(address)
  takeNotedParts()
  const page = await loadPage(path)
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={base} location={base.replace(/\/$/, '') + path}>
        <App initialPage={page} />
      </StaticRouter>
    </StrictMode>,
  )
  const { description, status, movedTo = null } = page
  const parts = takeNotedParts()
  return { html, name: page.title, title: documentTitle(page), description, status, movedTo, parts }
}
