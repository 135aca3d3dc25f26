/*
 * React Router names its development build to every bundler. The one for production, which it
 * brings along, is the same without the warnings that only a developer reads. Neither marks its
 * components as free of side effects, so a bundler carries forms, scroll restoration and links with
 * prefetching for every app that only reads its location.
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
    transform: {
      filter: { id: /[\\/]react-router[\\/]dist[\\/]production[\\/]/u },
      handler: (code) => ({ code: withoutSideEffects(code), map: null }),
    },
  }
}

/**
 * What makes a component or a context is marked as pure, names for developer tools go, and a context
 * is given to a class inside it, so that what nobody imports can be left out.
 */
export function withoutSideEffects(code: string): string {
  const contexts = new Map<string, string>()
  return code
    .replaceAll(/ = (?=React\d*\.(?:createContext|forwardRef|memo)\()/gu, ' = /* @__PURE__ */ ')
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '')
    .replaceAll(/^(\w+)\.contextType = (\w+);$/gmu, (_, name: string, context: string) => {
      contexts.set(name, context)
      return ''
    })
    .replaceAll(/^var (\w+) = class extends [\w.]+ \{$/gmu, (opening, name: string) => {
      const context = contexts.get(name)
      return context === undefined ? opening : `${opening}\n  static contextType = ${context};`
    })
}
