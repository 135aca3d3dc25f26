/* Which parts of the course a page carries in its own HTML, so that it need not fetch them. */

/** Letters of JSON: what is longer is shared by many pages, and fetched once for all of them. */
const longestCarried = 32_000

export type CarriedParts = {
  /** The parts by name, safe between the tags of a script element; null when there are none. */
  json: string | null
  /** The modules that the page does not ask for any more. */
  modules: ReadonlySet<string>
}

/** `parts` by the names of their modules, such as `guide` or `chapters/pipeline`. */
export function chooseCarried(parts: Readonly<Record<string, unknown>>): CarriedParts {
  const carried = Object.entries(parts).filter(
    ([, part]) => part !== null && JSON.stringify(part).length <= longestCarried,
  )
  if (carried.length === 0) return { json: null, modules: new Set() }
  const modules = carried.flatMap(([name]) => {
    // An item is found through the table of its kind, which the page then does without as well.
    const [table = '', item] = name.split('/')
    return item === undefined ? [moduleId(name)] : [moduleId(table), moduleId(name)]
  })
  const json = JSON.stringify(Object.fromEntries(carried)).replaceAll('<', '\\u003c')
  return { json, modules: new Set(modules) }
}

/** As the plugin of the course names them to the bundler. */
function moduleId(name: string): string {
  return `\0virtual:course/${name.replace('/', '-')}`
}
