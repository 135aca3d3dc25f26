/*
 * Puts `src/ui/router.tsx` in the place of react-router in what is built, where each KiB is
 * fetched by every learner. Tests and the development server keep the package, the reference.
 */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

export function ownRouter(): Plugin {
  return {
    name: 'own-router',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'react-router' ? resolve('src/ui/router.tsx') : null),
  }
}
