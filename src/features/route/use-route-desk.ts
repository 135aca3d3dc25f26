import type { RouteCourse } from '#domain/route/resolve-route.ts'
import { createUseDesk } from '#ui/use-desk.ts'

export type LoadRouteCourse = () => Promise<RouteCourse>

/**
 * All that it takes to follow and to make routes: the whole course is named in it, so the page is
 * shown first.
 */
export const useRouteDesk = createUseDesk(async (loadCourse: LoadRouteCourse) => {
  const [parts, course] = await Promise.all([import('./route-desk.tsx'), loadCourse()])
  return { ...parts, course }
})
