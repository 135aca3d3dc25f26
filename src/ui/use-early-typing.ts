import { type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/**
 * The prerendered box can be typed in before the app has taken over, and React would never hear of
 * it. What stands in the box at that moment joins the draft, once the stored draft is known.
 */
export function useEarlyTyping(
  box: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onText: (text: string) => void,
): void {
  const early = useRef('')
  const isHydrated = useSyncExternalStore(subscribeToNothing, yes, no)

  useLayoutEffect(() => {
    early.current = box.current?.value ?? ''
  }, [box])

  useEffect(() => {
    const typed = early.current
    if (!isHydrated || typed === '') return
    early.current = ''
    // A browser that restores forms after a reload brings back what the draft already holds.
    if (!text.includes(typed)) onText(text === '' ? typed : `${text}\n${typed}`)
  }, [isHydrated, text, onText])
}

const subscribeToNothing = () => () => {}
const yes = () => true
const no = () => false
