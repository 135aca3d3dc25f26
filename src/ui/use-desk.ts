import { useEffect, useState } from 'react'

export type DeskState<Desk> = Desk | 'loading' | 'failed'

/**
 * A hook for what a page shows first and fills later: screens, and what they need of the course,
 * which `loadCourse` fetches. What has come once is there at once when the learner comes back, and
 * so is their scroll; 'failed' when it cannot be fetched. `loadCourse` must be the same function on
 * every render.
 */
export function createUseDesk<Course, Desk>(
  load: (loadCourse: () => Promise<Course>) => Promise<Desk>,
): (loadCourse: () => Promise<Course>) => DeskState<Desk> {
  const arrived = new WeakMap<() => Promise<Course>, { desk: Desk }>()

  return function useDesk(loadCourse) {
    const [desk, setDesk] = useState<DeskState<Desk>>(
      () => arrived.get(loadCourse)?.desk ?? 'loading',
    )

    useEffect(() => {
      let isCurrent = true
      async function fetchDesk() {
        try {
          const loaded = await load(loadCourse)
          // Whoever came first is kept: a second arrival is no other desk.
          const kept = arrived.get(loadCourse) ?? { desk: loaded }
          arrived.set(loadCourse, kept)
          if (isCurrent) setDesk(() => kept.desk)
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
}
