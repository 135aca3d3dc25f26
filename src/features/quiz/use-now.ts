import { useEffect, useState } from 'react'

/** The time of day, second by second, for as long as someone waits for it; null before the first. */
export function useNow(isWaiting: boolean): number | null {
  const [now, setNow] = useState<number | null>(null)

  useEffect(() => {
    if (!isWaiting) return
    const look = () => setNow(Date.now())
    // Not at once in the effect's own turn, but before anyone could miss it.
    const first = setTimeout(look, 0)
    const timer = setInterval(look, 1000)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [isWaiting])

  return isWaiting ? now : null
}
