/*
 * One page's HTML from the bundler's template: pure text work, so that what search engines,
 * messengers and the browser's security policy read can be tested without a build.
 */

import { previewSize } from './page-preview.ts'
import { contentSecurityPolicy, referrerPolicy, themeScript } from './security-headers.ts'

export type PageHead = {
  title: string
  description: string
  siteName: string
  /** Of the content, as in `pt-BR`. */
  lang: string
  /** Where the page lives: absolute when the site's origin is known. */
  url: string
  /** The picture that messengers show; like `url`. */
  image: string
  status: 200 | 404
  /** Where a page that has moved sends its readers; `url` is there as well. */
  refreshTo: string | null
  /** Script files that src/app/boot.ts has the browser fetch at once and not one by one. */
  scripts: readonly string[]
  /** What the page is painted with (`page-style.ts`); null where nothing stands in it yet. */
  style: string | null
  /** The site's home, where the files of the installed app lie; null when there is no such app. */
  appBase: string | null
}

/** The papers of the two themes in src/ui/theme.css, which a page's head cannot read. */
export const themeColors = { light: '#fbf7ef', dark: '#1a1815' }

const headSlot = '<!--app-head-->'
const bodySlot = '<!--app-html-->'

/** Fills the template's two slots; throws when one is missing, because the page would be empty. */
export function fillTemplate(
  template: string,
  head: PageHead,
  body: string,
  /** The parts of the course that the page carries (`carried-parts.ts`), as JSON. */
  parts: string | null = null,
): string {
  for (const slot of [headSlot, bodySlot]) {
    if (template.split(slot).length !== 2) throw new Error(`index.html must hold ${slot} once`)
  }
  // Replacement by function: in a string, `$&` and the like in the content would be expanded.
  return template
    .replace('<html lang="pt-BR"', () => `<html lang="${escapeHtml(head.lang)}"`)
    .replace(/<script src="[^"]*tema\.js"><\/script>/u, () => `<script>${themeScript}</script>`)
    .replace(headSlot, () => formatHead(head))
    .replace(bodySlot, () => body)
    .replace('</body>', () => `${formatParts(parts)}</body>`)
}

/**
 * The template with what `tema.js` has to know of the course: the part of the browser's storage that
 * is the course's own, null where that is all of it.
 */
export function withScope(template: string, scope: string | null): string {
  if (scope === null) return template
  return template.replace('<html lang="pt-BR"', (tag) => `${tag} data-scope="${escapeHtml(scope)}"`)
}

function formatHead(head: PageHead): string {
  const { title, description, url } = head
  const lines = [
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: contentSecurityPolicy(head.style),
    }),
    tag('meta', { name: 'referrer', content: referrerPolicy }),
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    ...(head.status === 404
      ? [tag('meta', { name: 'robots', content: 'noindex' })]
      : [tag('link', { rel: 'canonical', href: url }), meta('og:url', url)]),
    ...(head.refreshTo === null ? [] : formatRefresh(head.refreshTo)),
    meta('og:type', 'website'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:site_name', head.siteName),
    meta('og:locale', head.lang.replace('-', '_')),
    meta('og:image', head.image),
    meta('og:image:width', String(previewSize.width)),
    meta('og:image:height', String(previewSize.height)),
    meta('og:image:alt', title),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    themeColor('light'),
    themeColor('dark'),
    ...(head.appBase === null ? [] : formatAppLinks(head.appBase)),
    ...(head.style === null ? [] : [`<style>${head.style}</style>`]),
    ...head.scripts.map(formatAppScript),
  ]
  return lines.join('\n    ')
}

/**
 * For readers without JavaScript and for search engines. Where scripts run, the app leads on
 * instead: it keeps query and anchor, which a refresh would lose.
 */
function formatRefresh(href: string): string[] {
  const refresh = tag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` })
  return [tag('meta', { name: 'robots', content: 'noindex' }), `<noscript>${refresh}</noscript>`]
}

/** The app registers its worker only where it finds the manifest. */
function formatAppLinks(appBase: string): string[] {
  return [
    tag('link', { rel: 'manifest', href: `${appBase}manifest.webmanifest` }),
    tag('link', { rel: 'apple-touch-icon', href: `${appBase}icones/apple-180.png` }),
  ]
}

/** Data, which the security policy lets stand and no browser runs. */
function formatParts(parts: string | null): string {
  if (parts === null) return ''
  return `  <script type="application/json" id="partes">${parts}</script>\n  `
}

/** For src/app/boot.ts; the browser itself makes nothing of such a link. */
function formatAppScript(href: string): string {
  return tag('link', { rel: 'app-script', crossorigin: '', href })
}

function meta(property: string, content: string): string {
  return tag('meta', { property, content })
}

function themeColor(scheme: 'light' | 'dark'): string {
  const media = `(prefers-color-scheme: ${scheme})`
  return tag('meta', { name: 'theme-color', media, content: themeColors[scheme] })
}

function tag(name: string, attributes: Record<string, string>): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === '' ? key : `${key}="${escapeHtml(value)}"`,
  )
  return `<${name} ${list.join(' ')} />`
}

/** Makes text safe between tags and between double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
