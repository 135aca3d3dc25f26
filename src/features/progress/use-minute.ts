import { useSyncExternalStore } from 'react'

const msPerMinute = 60_000

const subscribe = (onChange: () => void) => {
  const timer = setInterval(onChange, msPerMinute)
  return () => clearInterval(timer)
}
const thisMinute = () => Math.floor(Date.now() / msPerMinute)
const none = () => null

/** The time to the minute, so that a page left open sees the day change; null while prerendering. */
export function useMinute(): Date | null {
  const minute = useSyncExternalStore<number | null>(subscribe, thisMinute, none)
  return minute === null ? null : new Date(minute * msPerMinute)
}
