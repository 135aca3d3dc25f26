/*
 * React Router names its development build to every bundler. The one for production, which it
 * brings along, is the same without the warnings that only a developer reads.
 */
import type { Plugin } from 'vite'

/** A Vite plugin for what is built for browsers; dev server, tests and prerendering keep theirs. */
export function productionRouter(): Plugin {
  return {
    name: 'production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    async resolveId(source, importer) {
      if (source !== 'react-router') return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      if (found === null) return null
      return { ...found, id: found.id.replace('/dist/development/', '/dist/production/') }
    },
  }
}
