/*
 * How a page comes to one chapter, question, key, essay or term of many. For browsers each is a
 * file of its own, so that no page carries another page's text. These files are written here and
 * not by the bundler: it would parse and link thousands of modules that hold nothing but data.
 */
import { createHash } from 'node:crypto'

/** JSON of the items of one kind by their ids. */
export type Items = ReadonlyMap<string, string>

export type ItemFile = {
  name: string
  code: string
}

/** The files of the items by their ids; the hash in a name is that of its content. */
export function writeItemFiles(kind: string, items: Items): Map<string, ItemFile> {
  const files = [...items].map(([id, json]): [string, ItemFile] => {
    const code = `export default ${json}\n`
    return [id, { name: fileName(kind, id, hashOf(code)), code }]
  })
  return new Map(files)
}

/** The code of a table that fetches each item's file, which must lie in the table's own folder. */
export function tableOfFiles(kind: string, items: Items): string {
  const hashes = [...writeItemFiles(kind, items)].map(([id, { code }]) => [id, hashOf(code)])
  const name = fileName(kind, '${id}', '${hashes[id]}')
  return tableCode(
    `const hashes = ${JSON.stringify(Object.fromEntries(hashes))}`,
    `Object.hasOwn(hashes, id) ? (await import(/* @vite-ignore */ \`./${name}\`)).default : null`,
  )
}

/** The code of a table that has all items at hand, for where nothing is fetched. */
export function tableOfItems(items: Items): string {
  const pairs = [...items].map(([id, json]) => `${JSON.stringify(id)}:${json}`)
  // Engines and bundlers read a long text much faster than an object of code.
  return tableCode(
    `const items = JSON.parse(${JSON.stringify(`{${pairs.join()}}`)})`,
    'Object.hasOwn(items, id) ? items[id] : null',
  )
}

function tableCode(data: string, item: string): string {
  return `${data}\nexport const load = async (id) => ${item}\n`
}

function fileName(kind: string, id: string, hash: string): string {
  return `${kind}-${id}-${hash}.js`
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64url').slice(0, 8)
}
