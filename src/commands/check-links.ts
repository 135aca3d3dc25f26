/* The last step of a build: no page of the site may hold a link that leads nowhere. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  findDeadLinks,
  readPage,
  type DeadLink,
  type PageLinks,
  type SiteAddress,
} from './dead-links.ts'

/** What the author of a dead link has to read; where it was thrown helps nobody. */
export class DeadLinksError extends Error {
  override name = 'DeadLinksError'
}

/**
 * Throws when a page under `dir` holds a dead link, and names each with its page. Pages in `known`
 * have been read already.
 */
export async function checkLinks(
  dir: string,
  address: SiteAddress,
  known: ReadonlyMap<string, PageLinks> = new Map(),
): Promise<void> {
  const dead = await listDeadLinks(dir, address, known)
  if (dead.length > 0) throw new DeadLinksError(formatDeadLinks(dead))
}

/** Every dead link of a built site. */
export async function listDeadLinks(
  dir: string,
  address: SiteAddress,
  known: ReadonlyMap<string, PageLinks> = new Map(),
): Promise<DeadLink[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const pages = new Map<string, PageLinks>()
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, known.get(file) ?? readPage(await readFile(join(dir, file), 'utf8')))
  }
  return findDeadLinks({ files: new Set(files), pages }, address)
}

function formatDeadLinks(dead: readonly DeadLink[]): string {
  const lines = dead.map(({ page, link, reason }) => `${page}: o link "${link}" ${reason}.`)
  const count = dead.length === 1 ? '1 link morto' : `${dead.length} links mortos`
  return [...lines, `${count} no site construído.`].join('\n')
}
