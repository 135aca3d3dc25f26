/* Which files of the client build a page needs, from the modules that its rendering imported. */

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
 * The function that names the chunks of given modules and all that these import, without those in
 * `loaded` (what index.html names itself). Modules without a chunk, such as `node:` ones, need no
 * file.
 */
export function createPageFiles(
  chunks: readonly Chunk[],
  loaded: ReadonlySet<string>,
): (modules: readonly string[]) => PageFiles {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const byModule = new Map<string, Chunk>()
  for (const chunk of chunks) {
    for (const id of chunk.moduleIds) if (!byModule.has(id)) byModule.set(id, chunk)
  }
  const isNew = (name: string) => !loaded.has(name)

  return (modules) => {
    const found = new Set<Chunk>()
    const add = (chunk: Chunk | undefined) => {
      if (chunk === undefined || found.has(chunk)) return
      found.add(chunk)
      for (const name of chunk.imports) add(byName.get(name))
    }
    for (const id of modules) add(byModule.get(id))
    return {
      scripts: [...found].map((chunk) => chunk.fileName).filter(isNew),
      stylesheets: [...new Set([...found].flatMap((chunk) => chunk.css))].filter(isNew),
    }
  }
}
