import type { RouteCourse } from '#domain/route/resolve-route.ts'
import { decodeRoute } from '#domain/route/route-link.ts'
import type { Query } from '#domain/route/route-query.ts'
import { RouteBuilder } from './route-builder.tsx'
import { RouteView } from './route-view.tsx'

export type RouteDeskProps = {
  course: RouteCourse
  query: Query
  isFollowing: boolean
  /** The entry of the history: what is being made belongs to one. */
  entry: string
}

/**
 * A route to follow or to make: all of the page that comes late, in one piece, so that looking
 * from one side to the other takes no time.
 */
export function RouteDesk({ course, query, isFollowing, entry }: RouteDeskProps) {
  const decoded = decodeRoute(query)
  return isFollowing ? (
    <RouteView course={course} {...decoded} />
  ) : (
    <RouteBuilder key={entry} course={course} {...decoded} />
  )
}
