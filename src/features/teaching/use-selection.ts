import { useState } from 'react'
import type { PlaceLink } from '#domain/course/course.ts'

export type Selection = {
  has: (place: PlaceLink) => boolean
  /** Adds all of the places, or takes all of them out. */
  set: (places: readonly PlaceLink[], isSelected: boolean) => void
  clear: () => void
  /** Of these places those that are selected, in their order. */
  of: (places: readonly PlaceLink[]) => PlaceLink[]
}

/** Which places are selected; a filter that hides one of them does not deselect it. */
export function useSelection(): Selection {
  const [addresses, setAddresses] = useState<ReadonlySet<string>>(new Set())
  const has = (place: PlaceLink) => addresses.has(place.address)
  return {
    has,
    set(places, isSelected) {
      setAddresses((before) => {
        const after = new Set(before)
        for (const { address } of places) {
          if (isSelected) after.add(address)
          else after.delete(address)
        }
        return after
      })
    },
    clear: () => setAddresses(new Set()),
    of: (places) => places.filter(has),
  }
}
