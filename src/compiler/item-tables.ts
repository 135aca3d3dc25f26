/*
 * How a page comes to one chapter, question, key, essay or term of many. For browsers each is a
 * file of its own, so that no page carries another page's text. These files are written here and
 * not by the bundler: it would parse and link thousands of modules that hold nothing but data.
 */
import { createHash } from 'node:crypto'

export type Items = {
  /** JSON by id. */
  json: ReadonlyMap<string, string>
  /**
   * Whether one edit changes nearly all of them anyway: then one hash names all files, and the table
   * need not hold one for each.
   */
  areOneVersion: boolean
}

export type ItemFile = {
  name: string
  code: string
}

/** The files of the items by their ids; the hash in a name is that of its content. */
export function writeItemFiles(kind: string, items: Items): Map<string, ItemFile> {
  const hashes = listHashes(items)
  const files = [...items.json].map(([id, json]): [string, ItemFile] => [
    id,
    { name: fileName(kind, id, hashes.get(id) ?? ''), code: codeOf(json) },
  ])
  return new Map(files)
}

/** The code of a table that fetches each item's file, which must lie in the table's own folder. */
export function tableOfFiles(kind: string, items: Items): string {
  const hashes = listHashes(items)
  const fetchFile = (hash: string) =>
    `(await import(/* @vite-ignore */ \`./${fileName(kind, '${id}', hash)}\`)).default`
  if (items.areOneVersion) {
    const [version = ''] = hashes.values()
    return tableCode('', fetchFile(version))
  }
  return tableCode(
    `const hashes = ${JSON.stringify(Object.fromEntries(hashes))}`,
    `Object.hasOwn(hashes, id) ? ${fetchFile('${hashes[id]}')} : null`,
  )
}

/** The code of a table that has all items at hand, for where nothing is fetched. */
export function tableOfItems(items: Items): string {
  const pairs = [...items.json].map(([id, json]) => `${JSON.stringify(id)}:${json}`)
  // Engines and bundlers read a long text much faster than an object of code.
  return tableCode(
    `const items = JSON.parse(${JSON.stringify(`{${pairs.join()}}`)})`,
    'Object.hasOwn(items, id) ? items[id] : null',
  )
}

function tableCode(data: string, item: string): string {
  return `${data}\nexport const load = async (id) => ${item}\n`
}

function listHashes({ json, areOneVersion }: Items): Map<string, string> {
  const version = areOneVersion ? hashOf([...json.values()].join('\n')) : null
  return new Map([...json].map(([id, text]) => [id, version ?? hashOf(codeOf(text))]))
}

function codeOf(json: string): string {
  return `export default ${json}\n`
}

function fileName(kind: string, id: string, hash: string): string {
  return `${kind}-${id}-${hash}.js`
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64url').slice(0, 8)
}
