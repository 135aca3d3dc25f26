import { useEffect, useState } from 'react'
import type { LabParts, LoadLabParts } from './lab-course.ts'

type LoadedDesk = typeof import('./lab-desk.tsx') & { parts: LabParts }

/** What has come once is there at once when the student comes back. */
const arrived = new WeakMap<LoadLabParts, LoadedDesk>()

/** The screens of a run and what they need of the course; 'failed' when they cannot be fetched. */
export function useDesk(loadParts: LoadLabParts): LoadedDesk | 'loading' | 'failed' {
  const [desk, setDesk] = useState<LoadedDesk | 'loading' | 'failed'>(
    () => arrived.get(loadParts) ?? 'loading',
  )
  useEffect(() => {
    let isCurrent = true
    async function fetchDesk() {
      try {
        const [screens, parts] = await Promise.all([import('./lab-desk.tsx'), loadParts()])
        const loaded = arrived.get(loadParts) ?? { ...screens, parts }
        arrived.set(loadParts, loaded)
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
  }, [loadParts])
  return desk
}
