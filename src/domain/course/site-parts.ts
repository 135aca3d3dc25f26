import { address } from './address.ts'
import type { SitePart } from './course.ts'

/** The pages of the app that only some courses have; all others are always there. */
const pages: readonly [page: string, parts: readonly SitePart[]][] = [
  [address.guide, ['guide']],
  [address.quiz, ['quiz']],
  [address.quizResult, ['quiz']],
  [address.essays, ['essays']],
  [address.glossary, ['glossary']],
  [address.review, ['quiz', 'glossary']],
  [address.report, ['quiz', 'essays']],
  [address.lab, ['lab']],
]

/**
 * Whether a course with these parts has a page of the app, query and anchor aside. Review needs
 * questions or terms, the report questions or essays; the other pages need their own part.
 *
 * @example hasPage(['quiz'], '/revisao') // true
 * @example hasPage(['quiz'], '/guia') // false
 */
export function hasPage(parts: readonly SitePart[], page: string): boolean {
  const path = page.replace(/[?#].*$/su, '')
  const needed = pages.find(([known]) => known === path)?.[1]
  return needed === undefined || needed.some((part) => parts.includes(part))
}

/** The pages of the app that stand or fall with what the content has, and are there. */
export function pagesWith(parts: readonly SitePart[]): string[] {
  return pages.map(([page]) => page).filter((page) => hasPage(parts, page))
}
