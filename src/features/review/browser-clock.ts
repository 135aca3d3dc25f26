import { useEffect, useState } from 'react'
import { believedTime } from '#domain/progress/moment.ts'
import type { Clock } from '#domain/review/local-day.ts'

/** The time and the place's offset as the browser has them. */
export function browserClock(): Clock {
  const now = believedTime(new Date())
  return { now, timeZoneOffset: now.getTimezoneOffset() }
}

/** The clock as last read; a page that comes back into sight, perhaps the next day, reads it anew. */
export function useClock(readClock: () => Clock): [Clock, () => void] {
  const [clock, setClock] = useState(readClock)
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') setClock(readClock())
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [readClock])
  return [clock, () => setClock(readClock())]
}
