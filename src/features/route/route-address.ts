import { encodeRoute } from '#domain/route/route-link.ts'
import { editingParameter } from '#domain/route/route-query.ts'
import type { StudyRoute } from '#domain/route/study-route.ts'
import { paths } from '#paths.ts'

/** Where students find a route. */
export function routeAddress(route: StudyRoute): string {
  const query = encodeRoute(route)
  return query === '' ? paths.route : `${paths.route}?${query}`
}

/** Where the same route is edited. */
export function editingAddress(route: StudyRoute): string {
  const query = encodeRoute(route)
  return query === '' ? paths.route : `${paths.route}?${editingParameter}=1&${query}`
}
