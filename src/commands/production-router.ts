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
 * What makes a component or a context is marked as pure, and names for developer tools go, so that
 * what nobody imports can be left out.
 *
 * @example withoutSideEffects('var A = React.memo(B);\nA.displayName = "A";')
 *   // 'var A = /* @__PURE__ *\/ React.memo(B);\n'
 */
export function withoutSideEffects(code: string): string {
  return code
    .replaceAll(/ = (?=React\d*\.(?:createContext|forwardRef|memo)\()/gu, ' = /* @__PURE__ */ ')
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '')
}
