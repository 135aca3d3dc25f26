import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { searchedTerms } from './arrival-state.ts'

/**
 * Shows for a moment, on the place that a search led to, the words that were looked for. Coming
 * back or reloading is no arrival from a search. `isShown` says that the place is on screen.
 */
export function useSearchArrival(isShown: boolean): void {
  const { state } = useLocation()
  const navigationType = useNavigationType()

  useEffect(() => {
    const terms = searchedTerms(state)
    if (!isShown || terms.length === 0 || navigationType === 'POP') return
    let isCurrent = true
    let clear = () => {}
    const arrive = async () => {
      try {
        const { highlightWords } = await import('./highlight-words.ts')
        if (isCurrent) clear = highlightWords(terms)
      } catch {
        // Without its code the words are not set apart; the reader is at the place all the same.
      }
    }
    void arrive()
    return () => {
      isCurrent = false
      clear()
    }
  }, [isShown, state, navigationType])
}
