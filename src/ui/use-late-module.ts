import { useEffect, useState } from 'react'

/**
 * A module that the page can do without until it is here; null until then, and for good when it
 * cannot be fetched. `load` must be the same function on every render.
 */
export function useLateModule<Module>(load: () => Promise<Module>): Module | null {
  const [module, setModule] = useState<Module | null>(null)

  useEffect(() => {
    let isCurrent = true
    async function fetchModule() {
      try {
        const loaded = await load()
        if (isCurrent) setModule(() => loaded)
      } catch {
        // Offline: the page shows what it has.
      }
    }
    void fetchModule()
    return () => {
      isCurrent = false
    }
  }, [load])

  return module
}
