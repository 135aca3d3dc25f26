import { useEffect, useState } from 'react'

/**
 * What begins above this line of the window (in pixels) has been reached. A little below where a
 * link to a place brings it: lower, and going on reading would each time skip to the next place.
 */
const readingLine = 120

/**
 * The place that the reader has reached: the last of the given ids (in the order of the page)
 * whose element begins above the reading line; null at the top, before the first of them.
 */
export function useReadingPlace(ids: readonly string[]): string | null {
  const [place, setPlace] = useState<string | null>(null)
  const key = ids.join(' ')

  useEffect(() => {
    const elements = key
      .split(' ')
      .map((id) => document.getElementById(id))
      .filter((element) => element !== null)
    const observer = new IntersectionObserver(
      () => {
        const reached = elements.filter(
          (element) => element.getBoundingClientRect().top <= readingLine,
        )
        setPlace(reached.at(-1)?.id ?? null)
      },
      // Fires whenever an element's top crosses the line, and not on every scrolled pixel.
      { rootMargin: `0px 0px ${Math.min(0, readingLine - window.innerHeight)}px 0px` },
    )
    for (const element of elements) observer.observe(element)
    return () => observer.disconnect()
  }, [key])

  return place
}
