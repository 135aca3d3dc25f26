import { useDeferredValue } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * Whether all of a page is to be rendered. One that is turned to is painted with what its first
 * screen can show, and a moment later whole; one that is opened cold, come back to or asked for at
 * a place stands whole at once.
 */
export function useWholeLater(): boolean {
  const { hash } = useLocation()
  const isTurnedTo = useNavigationType() === 'PUSH' && hash === ''
  return useDeferredValue(true, !isTurnedTo)
}
