import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the reader to the heading of what is new on the screen, except when the page opens. `screen`
 * names what is shown; while it is null nothing is, and focus waits.
 */
export function useScreenFocus(
  screen: string | null,
  heading: RefObject<HTMLElement | null>,
): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (screen === null || screen === last.current) return
    const isFirst = last.current === null
    last.current = screen
    if (isFirst) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [screen, heading])
}
