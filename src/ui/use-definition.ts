import {
  type FocusEvent,
  type MouseEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'

/** Milliseconds: a pointer that only passes opens nothing; one that leaves may come back. */
const hoverDelay = 350
const leaveDelay = 250

/** Each of these keeps it open against more than the one before; a press until another one. */
const openings = ['closed', 'hovered', 'focused', 'pressed'] as const
type Opening = (typeof openings)[number]

/** Only one definition is open at a time, in whatever passage. */
let closeOther: (() => void) | null = null

/**
 * When a definition opens and closes: by hover after a moment, by keyboard focus, by press or tap;
 * closed by Esc, a second press, a press elsewhere, or by moving away with pointer and focus.
 * `rootRef` holds the words and the panel, so that the pointer may go from one to the other.
 */
export function useDefinition(
  rootRef: RefObject<HTMLElement | null>,
  wordsRef: RefObject<HTMLElement | null>,
) {
  const [opening, setOpening] = useState<Opening>('closed')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isPressing = useRef(false)
  const isOpen = opening !== 'closed'

  const close = useCallback(() => {
    clearTimeout(timer.current)
    setOpening('closed')
  }, [])

  function open(how: Opening) {
    clearTimeout(timer.current)
    if (closeOther !== close) closeOther?.()
    closeOther = close
    setOpening((now) => (openings.indexOf(now) > openings.indexOf(how) ? now : how))
  }

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (closeOther === close) closeOther = null
    },
    [close],
  )

  useEffect(() => {
    if (!isOpen) return undefined
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Esc closes the definition and not also what it stands in.
      event.stopPropagation()
      const hadFocus = rootRef.current?.contains(document.activeElement) === true
      if (hadFocus) wordsRef.current?.focus()
      close()
    }
    const onPointerDown = (event: globalThis.PointerEvent) => {
      if (event.target instanceof Node && rootRef.current?.contains(event.target)) return
      close()
    }
    document.addEventListener('keydown', onKeyDown, true)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown, true)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [isOpen, close, rootRef, wordsRef])

  const root = {
    onPointerEnter(event: PointerEvent) {
      if (event.pointerType === 'touch') return
      clearTimeout(timer.current)
      if (!isOpen) timer.current = setTimeout(() => open('hovered'), hoverDelay)
    },
    onPointerLeave(event: PointerEvent) {
      if (event.pointerType === 'touch') return
      clearTimeout(timer.current)
      if (opening === 'hovered') timer.current = setTimeout(close, leaveDelay)
    },
    onBlur(event: FocusEvent) {
      if (!rootRef.current?.contains(event.relatedTarget)) close()
    },
  }
  const words = {
    onPointerDown() {
      isPressing.current = true
    },
    onFocus() {
      // Focus by a press opens nothing: what the press itself means comes right after.
      if (!isPressing.current) open('focused')
      isPressing.current = false
    },
    onClick(event: MouseEvent) {
      // In a new tab or window the press is for the glossary's page.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      isPressing.current = false
      if (opening === 'pressed') close()
      else open('pressed')
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      // What says that it is a button is pressed by the space bar too.
      if (event.key !== ' ') return
      event.preventDefault()
      event.currentTarget.click()
    },
  }
  return { isOpen, close, root, words }
}
