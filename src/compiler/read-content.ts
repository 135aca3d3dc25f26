import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** `path` is relative to the content folder, with slashes on every system. */
export type ContentFile = { path: string; bytes: Uint8Array }
export type Content = { files: ContentFile[]; lock: string | null }

/** The file of frozen ids, inside the content folder. */
export const lockPath = 'ids.lock.json'

/** Everything in a content folder that the compiler looks at; an absent folder is an empty one. */
export async function readContent(contentDir: string): Promise<Content> {
  const paths = (await listFiles(contentDir)).filter((path) => path.endsWith('.md')).sort()
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(join(contentDir, path)) })),
  )
  return { files, lock: await readText(join(contentDir, lockPath)) }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await unlessAbsent(readdir(folder, { withFileTypes: true }), [])
  const nested = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name]
      const inside = await listFiles(join(folder, entry.name))
      return inside.map((path) => `${entry.name}/${path}`)
    }),
  )
  return nested.flat()
}

function readText(path: string): Promise<string | null> {
  return unlessAbsent(readFile(path, 'utf8'), null)
}

async function unlessAbsent<Value>(reading: Promise<Value>, absent: Value): Promise<Value> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return absent
    throw error
  }
}
