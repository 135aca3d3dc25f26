import { type ReactNode, useState } from 'react'
import { showMore } from '#words/show-more.ts'
import { Button } from './button.tsx'

/**
 * The first items of a list that is short in a guide and of no use to its end in a library of them,
 * and the button that shows more.
 */
export function useFirstOf<Item>(
  items: readonly Item[],
  atOnce: number,
): { first: readonly Item[]; more: ReactNode } {
  const [shown, setShown] = useState(atOnce)
  const rest = items.length - shown
  if (rest <= 0) return { first: items, more: null }
  const more = (
    <Button className="mt-6" onClick={() => setShown(shown + atOnce)}>
      {showMore(Math.min(rest, atOnce))}
    </Button>
  )
  return { first: items.slice(0, shown), more }
}
