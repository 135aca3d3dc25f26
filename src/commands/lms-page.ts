/* The one page of a package for an LMS, from the bundler's template: pure text work. */
import type { ScormVersion } from '#domain/lms/scorm-manifest.ts'
import { escapeHtml } from './page-html.ts'
import { contentSecurityPolicy, referrerPolicy } from './security-headers.ts'

export type LmsPage = {
  version: ScormVersion
  title: string
  description: string
  lang: string
  /** What the page says before the app stands in it, and what it says where no script runs. */
  opening: string
  needsScript: string
}

/** Fills the template; throws when it is not as expected, because the page would not start. */
export function fillLmsTemplate(template: string, page: LmsPage): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(null))}" />`,
    `<meta name="referrer" content="${escapeHtml(referrerPolicy)}" />`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    // A package may lie where search engines come by; the site is what they should find.
    '<meta name="robots" content="noindex" />',
  ].join('\n    ')
  const body = `<p>${escapeHtml(page.opening)}</p><noscript><p>${escapeHtml(page.needsScript)}</p></noscript>`
  const fillings = [
    ['<html lang="pt-BR">', `<html lang="${escapeHtml(page.lang)}" data-scorm="${page.version}">`],
    ['<!--app-head-->', head],
    ['<!--app-html-->', body],
  ] as const
  return fillings.reduce((html, [slot, text]) => {
    if (html.split(slot).length !== 2) throw new Error(`index.html must hold ${slot} once`)
    return html.replace(slot, () => text)
  }, template)
}
