import type { Inline } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import type { Page } from '../page.ts'

/**
 * Which address shows what. A route fetches its feature and its part of the course together and
 * joins them; features know neither the router's table nor where the course comes from.
 */
export type Route = {
  pattern: string
  /** `null` when the course has nothing by that id. */
  load: (params: Record<string, string | undefined>) => Promise<Omit<Page, 'status'> | null>
}

/** The start of a text, for the description of its page in searches and previews. */
export function describe(nodes: Inline[]): string {
  const text = plainText(nodes)
  return text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s+\S*$/, '')}…`
}
