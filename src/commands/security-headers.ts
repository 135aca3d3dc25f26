/*
 * What the browser is told to refuse, in one place: in the HTML (which any host delivers), in the
 * answers of our own server, and in the files and recipes for hosts that can send headers.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * `public/tema.js` without its words for readers. It stands in every page, because a file of its
 * own would hold up the first paint; the policy allows it by its hash and no other script.
 */
export const themeScript = readFileSync('public/tema.js', 'utf8')
  .replace(/\/\*.*?\*\//su, '')
  .trim()

/**
 * Nothing but this site's own files. `require-trusted-types-for` also stops code from turning
 * strings into markup or script; React's text never does. `styles` say what else may style a page.
 */
function formatPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashSource(themeScript)}`,
    ...styles,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy of src/ui/trusted-script-url.ts; no code can make another.
    'trusted-types guia-mlops',
  ].join('; ')
}

/** How a policy allows the text of one element in the page. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** For a page's own HTML: beside files it allows the style that stands in it, and no other. */
export function contentSecurityPolicy(inlineStyle: string | null): string {
  const inline = inlineStyle === null ? '' : ` ${hashSource(inlineStyle)}`
  return formatPolicy([`style-src 'self'${inline}`])
}

/**
 * For every answer of a host, which cannot know the style of each page: of `style` elements it
 * leaves it to the policy in the page to say which. A browser holds to both.
 */
const headerPolicy = formatPolicy(["style-src 'self'", "style-src-elem 'self' 'unsafe-inline'"])

/** The address of a page may say what a student reads: no other site is told it. */
export const referrerPolicy = 'no-referrer'

const unusedFeatures =
  'accelerometer camera geolocation gyroscope magnetometer microphone payment usb'

/** Sent with every file. Nobody is forbidden to frame the site: it may stand in a course's page. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Permissions-Policy': unusedFeatures.replaceAll(/\w+/g, '$&=()').replaceAll(' ', ', '),
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
}

/** Only the bundler's files carry a hash of their content in their name. */
export const hashedFiles = {
  folder: 'assets/',
  cacheControl: 'public, max-age=31536000, immutable',
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function formatHeadersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`)
  return [
    `${base}*\n${lines.join('')}`,
    `${base}${hashedFiles.folder}*\n  Cache-Control: ${hashedFiles.cacheControl}\n`,
  ].join('\n')
}
