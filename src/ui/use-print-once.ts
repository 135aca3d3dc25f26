import { useEffect, useRef } from 'react'

/** Prints the page as soon as its caller is drawn, and says when that is over. */
export function usePrintOnce(onPrinted: () => void): void {
  const printed = useRef(onPrinted)
  useEffect(() => {
    printed.current = onPrinted
  })

  useEffect(() => {
    const onAfterPrint = () => printed.current()
    window.addEventListener('afterprint', onAfterPrint)
    window.print()
    return () => window.removeEventListener('afterprint', onAfterPrint)
  }, [])
}
