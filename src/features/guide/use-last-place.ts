import { useEffect, useRef } from 'react'
import { useProgressActions } from '#state/use-progress.ts'

/** Shorter stays are passing by: on the way to the menu at the top one crosses every section. */
const stay = 1500

/**
 * Remembers where the reader is, for "continuar de onde parei". `isTop` says that no section has
 * been reached: this counts on arrival, but not on coming back up, which is how one leaves a page.
 */
export function useLastPlace(address: string, title: string, isTop: boolean): void {
  const { visit } = useProgressActions()
  const hasPlace = useRef(false)

  useEffect(() => {
    if (isTop && hasPlace.current) return
    const timer = setTimeout(() => {
      hasPlace.current = true
      visit({ address, title })
    }, stay)
    return () => clearTimeout(timer)
  }, [visit, address, title, isTop])
}
