import { useEffect, useState } from 'react'

/**
 * What belongs to each of the ids, as soon as it is here. What cannot be fetched is missing: what
 * is drawn from it is left out.
 */
export function useEachLoaded<Item>(
  ids: readonly string[],
  load: (id: string) => Promise<Item>,
): ReadonlyMap<string, Item> {
  const [items, setItems] = useState<ReadonlyMap<string, Item>>(new Map())
  // Ids hold no spaces; a text stays the same where a list would be another one on every render.
  const wanted = ids.join(' ')

  useEffect(() => {
    let isCurrent = true
    async function fetchItem(id: string) {
      try {
        const item = await load(id)
        if (isCurrent) setItems((known) => new Map(known).set(id, item))
      } catch {
        // Offline: the page shows what it has.
      }
    }
    for (const id of wanted.split(' ').filter((each) => each !== '')) void fetchItem(id)
    return () => {
      isCurrent = false
    }
  }, [wanted, load])

  return items
}
