/* Which files of the client build a page needs, from the modules that its rendering imported. */
import { main } from './chunk-groups.ts'

/** A chunk as the bundler reports it, as far as this is concerned. */
export type Chunk = {
  fileName: string
  moduleIds: readonly string[]
  /** Files that the browser fetches along with it, by static import. */
  imports: readonly string[]
  css: readonly string[]
}

export type PageFiles = { scripts: string[]; stylesheets: string[] }

/**
 * The function that names the chunks of given modules, and of the app itself, and all that these
 * import, without those that `template` (the bundler's index.html) names. Modules without a chunk,
 * such as `node:` ones, need no file. A stylesheet stands behind those of what its chunk imports.
 */
export function createPageFiles(
  chunks: readonly Chunk[],
  template: string,
): (modules: readonly string[]) => PageFiles {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const byModule = new Map<string, Chunk>()
  for (const chunk of chunks) {
    for (const id of chunk.moduleIds) if (!byModule.has(id)) byModule.set(id, chunk)
  }
  const isNew = (name: string) => !template.includes(name)
  const app = chunks.find(({ moduleIds }) => moduleIds.some((id) => main.test(id)))

  return (modules) => {
    const found = new Set<Chunk>()
    const stylesheets = new Set<string>()
    const add = (chunk: Chunk | undefined) => {
      if (chunk === undefined || found.has(chunk)) return
      found.add(chunk)
      for (const name of chunk.imports) add(byName.get(name))
      for (const file of chunk.css) stylesheets.add(file)
    }
    add(app)
    for (const id of modules) add(byModule.get(id))
    const scripts = [...found].map((chunk) => chunk.fileName).filter(isNew)
    return { scripts, stylesheets: [...stylesheets] }
  }
}
