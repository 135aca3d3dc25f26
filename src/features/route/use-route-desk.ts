import { useEffect, useState } from 'react'
import type { RouteCourse } from '#domain/route/resolve-route.ts'

export type LoadRouteCourse = () => Promise<RouteCourse>

export type LoadedDesk = typeof import('./route-desk.tsx') & { course: RouteCourse }

/** What has come once is there at once when the learner comes back, and so is their scroll. */
const arrived = new WeakMap<LoadRouteCourse, LoadedDesk>()

/**
 * All that it takes to follow and to make routes: the whole course is named in it, so the page is
 * shown first. 'failed' when it cannot be fetched.
 */
export function useRouteDesk(loadCourse: LoadRouteCourse): LoadedDesk | 'loading' | 'failed' {
  const [desk, setDesk] = useState<LoadedDesk | 'loading' | 'failed'>(
    () => arrived.get(loadCourse) ?? 'loading',
  )

  useEffect(() => {
    let isCurrent = true
    async function fetchDesk() {
      try {
        const [parts, course] = await Promise.all([import('./route-desk.tsx'), loadCourse()])
        const loaded = arrived.get(loadCourse) ?? { ...parts, course }
        arrived.set(loadCourse, loaded)
        if (isCurrent) setDesk(loaded)
      } catch {
        // Offline, or replaced by a newer version of the site: the page says what to do.
        if (isCurrent) setDesk('failed')
      }
    }
    void fetchDesk()
    return () => {
      isCurrent = false
    }
  }, [loadCourse])

  return desk
}
