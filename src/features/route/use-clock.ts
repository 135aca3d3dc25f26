import { useSyncExternalStore } from 'react'
import type { Clock } from '#domain/review/local-day.ts'

const msPerMinute = 60_000

const subscribe = (onChange: () => void) => {
  const timer = setInterval(onChange, msPerMinute)
  return () => clearInterval(timer)
}
const thisMinute = () => Math.floor(Date.now() / msPerMinute)

/** The browser's clock to the minute, so that a page left open sees the day change. */
export function useClock(): Clock {
  const now = new Date(useSyncExternalStore(subscribe, thisMinute, thisMinute) * msPerMinute)
  return { now, timeZoneOffset: now.getTimezoneOffset() }
}
