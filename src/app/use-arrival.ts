import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { pageHeadingId } from '#ui/page-header.tsx'

/** Scroll positions by history entry, for this tab only. */
const positionsKey = 'guia-mlops:posicoes'

/** Tells the style sheet which place was arrived at last. */
const arrivedMark = 'data-arrived'

/**
 * Brings the reader to where an address points: a place on the page, the page's heading after a
 * navigation, or the old position after going back. `isShown` says that the page of the current
 * address is on screen; before that there is nothing to arrive at.
 */
export function useArrival(isShown: boolean): void {
  const { pathname, hash, key } = useLocation()
  const navigationType = useNavigationType()
  // Every cold entry has the same history key, so the address is part of the name.
  const entry = `${key} ${pathname}${hash}`
  const arrivedAt = useRef<string | null>(null)

  useEffect(() => {
    window.history.scrollRestoration = 'manual'
  }, [])

  useEffect(() => rememberPosition(entry, arrivedAt.current === null), [entry])

  useEffect(() => {
    if (!isShown || arrivedAt.current === entry) return
    const isFirst = arrivedAt.current === null
    arrivedAt.current = entry
    const isReturn = isFirst ? hasComeBack() : navigationType === 'POP'
    const position = isReturn ? readPositions()[entry] : undefined
    if (position !== undefined) {
      window.scrollTo({ top: position, behavior: 'instant' })
      return
    }
    if (hash !== '' && arriveAt(targetOf(hash))) return
    if (isFirst) return
    window.scrollTo({ top: 0, behavior: 'instant' })
    document.getElementById(pageHeadingId)?.focus({ preventScroll: true })
  }, [isShown, hash, entry, navigationType])
}

/** Whether this document was reloaded or reached by going back, rather than opened anew. */
function hasComeBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  if (navigation === undefined || !('type' in navigation)) return false
  return navigation.type === 'reload' || navigation.type === 'back_forward'
}

function targetOf(hash: string): HTMLElement | null {
  const id = hash.slice(1)
  try {
    return document.getElementById(decodeURIComponent(id))
  } catch {
    // A hand-edited anchor with a broken escape names nothing: the page simply opens at its top.
    return null
  }
}

function arriveAt(target: HTMLElement | null): boolean {
  if (!target) return false
  // The style sheet marks the place for a moment; taken off before the scrolling, which makes the
  // browser look, the mark starts anew at a place arrived at twice.
  document.querySelector(`[${arrivedMark}]`)?.removeAttribute(arrivedMark)
  target.scrollIntoView({ block: 'start', behavior: 'instant' })
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.setAttribute(arrivedMark, '')
  return true
}

function rememberPosition(entry: string, isFirst: boolean): () => void {
  let frame = 0
  let position = window.scrollY
  const save = () => {
    frame = 0
    const positions = { ...readPositions(), [entry]: Math.round(position) }
    try {
      sessionStorage.setItem(positionsKey, JSON.stringify(positions))
    } catch {
      // Without session storage going back lands at the top; nothing of the learner's is lost.
    }
  }
  const onScroll = () => {
    position = window.scrollY
    frame ||= requestAnimationFrame(save)
  }
  // A page is read before the app has taken it over; who scrolled then may not scroll again. Of a
  // later page the position is not yet its own, and a reload starts at the top.
  if (isFirst && position > 0) save()
  window.addEventListener('scroll', onScroll, { passive: true })
  // A click may lead away before the browser has told of the last scrolling.
  document.addEventListener('click', onScroll, { capture: true })
  return () => {
    // Who scrolls and follows a link at once leaves before the frame comes.
    if (frame !== 0) {
      cancelAnimationFrame(frame)
      save()
    }
    window.removeEventListener('scroll', onScroll)
    document.removeEventListener('click', onScroll, { capture: true })
  }
}

function readPositions(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(positionsKey) ?? '{}')
    return isPositions(stored) ? stored : {}
  } catch {
    // Refused or hand-edited storage: as if nothing had been remembered.
    return {}
  }
}

function isPositions(value: unknown): value is Record<string, number> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((position) => typeof position === 'number')
  )
}
