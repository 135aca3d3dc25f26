import { useState } from 'react'
import type { RouteItem } from '#domain/route/route-item.ts'
import type { StudyRoute } from '#domain/route/study-route.ts'
import { editingAddress } from './route-address.ts'

export type RouteDraft = {
  draft: StudyRoute
  /** What was done last to the items, for the button that takes it back; null when nothing was. */
  undoable: string | null
  change: (change: Partial<Omit<StudyRoute, 'items'>>) => void
  /** `deed` names the change as in "remover Feature Store". */
  changeItems: (items: RouteItem[], deed: string) => void
  undo: () => void
}

type Past = { items: RouteItem[]; deed: string }

/** So many steps back; what is older is not missed. */
const longestPast = 50

/** A route being made. It lives in the address, so that reload and the back button find it again. */
export function useRouteDraft(initial: () => StudyRoute): RouteDraft {
  const [draft, setDraft] = useState(initial)
  const [past, setPast] = useState<Past[]>([])
  const last = past.at(-1)

  function keep(next: StudyRoute) {
    setDraft(next)
    writeToAddress(next)
  }
  return {
    draft,
    undoable: last?.deed ?? null,
    change: (change) => keep({ ...draft, ...change }),
    changeItems(items, deed) {
      setPast([...past, { items: draft.items, deed }].slice(-longestPast))
      keep({ ...draft, items })
    },
    undo() {
      if (last === undefined) return
      setPast(past.slice(0, -1))
      keep({ ...draft, items: last.items })
    },
  }
}

// Past the router on purpose: to it, each letter would be an arrival that moves focus and scroll.
function writeToAddress(route: StudyRoute) {
  const { search } = new URL(editingAddress(route), window.location.origin)
  const url = new URL(window.location.href)
  url.search = search
  try {
    window.history.replaceState(window.history.state, '', url)
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the next letter tries again.
  }
}
