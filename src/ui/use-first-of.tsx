import { type ReactNode, useState } from 'react'
import { ShowMoreButton } from './show-more-button.tsx'

/**
 * The first items of a list that is short in a guide and of no use to its end in a library of them,
 * and the button that shows more.
 */
export function useFirstOf<Item>(
  items: readonly Item[],
  atOnce: number,
): { first: readonly Item[]; more: ReactNode } {
  const [shown, setShown] = useState(atOnce)
  const more = (
    <ShowMoreButton
      rest={items.length - shown}
      atOnce={atOnce}
      onShow={() => setShown(shown + atOnce)}
    />
  )
  return { first: items.slice(0, shown), more }
}
