import { address } from '#domain/course/address.ts'
import type { SitePart } from '#domain/course/course.ts'
import { hasPage } from '#domain/course/site-parts.ts'
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { type CourseWords, sitePages } from './course-words.ts'

/** An entry for each page of the app that the course has. */
export function listPageEntries(
  parts: readonly SitePart[],
  words: CourseWords['pages'],
): SearchEntry[] {
  return sitePages
    .filter((page) => hasPage(parts, address[page]))
    .map((page) => {
      const { title, names, text } = words[page]
      return { kind: 'page', address: address[page], title, names: [...names], trail: '', text }
    })
}
