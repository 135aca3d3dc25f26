/*
 * A Vite plugin for the prerendering bundle: notes every module that rendering imports
 * dynamically. The same code runs in the browser, so these are exactly the modules that a page
 * will ask for, and no list of them has to be kept by hand.
 */
import { parseSync, Visitor, type Plugin } from 'vite'

const hook = 'globalThis.__guiaImported'

export function trackImports(): Plugin {
  return {
    name: 'track-imports',
    enforce: 'post',
    async transform(code, importer) {
      if (!code.includes('import(')) return null
      const calls: { start: number; end: number; source: string }[] = []
      new Visitor({
        ImportExpression: ({ start, end, source }) => {
          if (source.type === 'Literal' && typeof source.value === 'string') {
            calls.push({ start, end, source: source.value })
          }
        },
      }).visit(parseSync(importer, code, { lang: 'js' }).program)

      let result = code
      // From the last to the first, so that the places of the others still hold.
      for (const { start, end, source } of calls.sort((a, b) => b.start - a.start)) {
        const id = (await this.resolve(source, importer))?.id ?? source
        const noted = `(${hook}?.(${JSON.stringify(id)}), ${result.slice(start, end)})`
        result = result.slice(0, start) + noted + result.slice(end)
      }
      return { code: result, map: null }
    },
  }
}

/**
 * Runs a rendering and returns with its result the modules that it imported dynamically, sorted:
 * which of two comes first may depend on what earlier pages have loaded.
 */
export async function collectImports<Result>(
  render: () => Promise<Result>,
): Promise<{ result: Result; modules: string[] }> {
  const modules = new Set<string>()
  Object.assign(globalThis, { __guiaImported: (id: string) => void modules.add(id) })
  return { result: await render(), modules: [...modules].sort() }
}
