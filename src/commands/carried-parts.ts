/* Which parts of the course a page carries in its own HTML, so that it need not fetch them. */
import { courseModule, itemModule } from '#compiler/module-ids.ts'

/** Letters of JSON: what is longer is shared by many pages, and fetched once for all of them. */
const longestCarried = 32_000

export type CarriedParts = {
  /** The parts by name, safe between the tags of a script element; null when there are none. */
  json: string | null
  /** The modules that the page does not ask for any more. */
  modules: ReadonlySet<string>
  /** The items that the page still fetches, by what their files are reported as. */
  fetched: readonly string[]
}

/** `parts` by the names of their modules, such as `guide` or `chapters/pipeline`. */
export function chooseCarried(parts: Readonly<Record<string, unknown>>): CarriedParts {
  // Sorted: they come in the order in which they happened to be loaded.
  const shown = Object.entries(parts)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const carried = new Map<string, string>()
  const fetched: string[] = []
  for (const [name, part] of shown) {
    const [table = '', item] = name.split('/')
    const json = jsonOf(part)
    if (json.length <= longestCarried) carried.set(name, json)
    else if (item !== undefined) fetched.push(itemModule(table, item))
  }
  // An item is found through the table of its kind, which the page then does without as well.
  const tables = [...carried.keys()].map((name) => courseModule(name.replace(/\/.*$/u, '')))
  return { json: joinParts(carried), modules: new Set(tables), fetched }
}

/** The long lists are parts of thousands of pages. */
const known = new WeakMap<object, string>()

function jsonOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const json = known.get(part) ?? JSON.stringify(part)
  known.set(part, json)
  return json
}

function joinParts(parts: ReadonlyMap<string, string>): string | null {
  if (parts.size === 0) return null
  const pairs = [...parts].map(([name, json]) => `${JSON.stringify(name)}:${json}`)
  return `{${pairs.join()}}`.replaceAll('<', '\\u003c')
}
