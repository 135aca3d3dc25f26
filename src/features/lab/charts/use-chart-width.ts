import { useLayoutEffect, useRef, useState } from 'react'

/** Where nothing can be measured: in a print of the page, in a test. */
const usual = 560

/**
 * The room that a chart has, in CSS pixels. It is drawn for exactly that, so that its text has the
 * size of the text around it on a phone as on a desk.
 */
export function useChartWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const box = ref.current
    if (box === null || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const measured = Math.round(box.clientWidth)
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
