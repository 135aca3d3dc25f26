import { type RefObject, useEffect } from 'react'

/**
 * While active, everything outside the element is out of reach of keyboard, pointer and screen
 * reader, and the page behind it does not scroll.
 */
export function useOnlyVisible(ref: RefObject<HTMLElement | null>, isActive: boolean): void {
  useEffect(() => {
    const element = ref.current
    if (!isActive || element === null) return undefined
    const hidden: Element[] = []
    const hide = () => {
      for (const outside of outsideOf(element)) {
        outside.setAttribute('inert', '')
        hidden.push(outside)
      }
    }
    hide()
    // What appears meanwhile, because of what is done in the element, is out of reach as well.
    const observer = new MutationObserver(hide)
    observer.observe(document.body, { childList: true, subtree: true })
    const { style } = document.documentElement
    const { overflow } = style
    style.overflow = 'hidden'
    return () => {
      observer.disconnect()
      for (const outside of hidden) outside.removeAttribute('inert')
      style.overflow = overflow
    }
  }, [ref, isActive])
}

/** The neighbours of the element and of all that it is in, without those already out of reach. */
function outsideOf(element: Element): Element[] {
  const parent = element.parentElement
  if (parent === null || element === document.body) return []
  const neighbours = [...parent.children].filter(
    (one) => one !== element && !one.hasAttribute('inert'),
  )
  return [...neighbours, ...outsideOf(parent)]
}
