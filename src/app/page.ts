import type { ReactNode } from 'react'

/** What an address shows, once its code and its part of the course are here. */
export type Page = {
  title: string
  description: string
  element: ReactNode
  status: 200 | 404
  /** The address to which the page has moved. */
  movedTo?: string
}

/** A page is named by the path alone: its anchor and query belong to the page. */
export type LoadedPage = Page & { path: string }
