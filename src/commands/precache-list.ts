/*
 * Which files of the built site the worker keeps for use without a network, by name and content
 * alone: the same site gives the same list.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrecacheEntry, PrecacheList } from '#offline/precache-entry.ts'
import { hashedFiles } from './security-headers.ts'

/** The page without content that the worker answers with when the network does not. */
export const shellFile = 'sem-rede.html'
export const workerFile = 'sw.js'

/**
 * Code, styles, fonts, drawings and data. Not the pages: their text is in the data, and the shell
 * shows it. Nor what only other programs fetch: previews, icons in pixels, archives, sitemaps.
 */
const kept = /\.(?:js|css|woff2|svg|json|wasm|webmanifest)$/

/** `file` from the folder of the site, with slashes. */
export function isPrecached(file: string): boolean {
  return file === shellFile || (kept.test(file) && file !== workerFile)
}

/** Reads a site whose pages have been written. */
export async function listPrecache(siteDir: string): Promise<PrecacheList> {
  const names = await readdir(siteDir, { recursive: true })
  const files = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isPrecached)
    .sort()
  // One after the other: all at once, thousands of files would wait in memory for their turn.
  const entries = files.map((file) => toEntry(file, readFileSync(join(siteDir, file))))
  const entry = findEntry(await readFile(join(siteDir, shellFile), 'utf8'))
  return { entries, shell: shellFile, entry }
}

export function toEntry(file: string, content: Uint8Array): PrecacheEntry {
  const hash = createHash('sha256').update(content)
  const digest = hash.digest('base64')
  return {
    url: file,
    // Only the bundler's files carry a hash of their content in their name.
    revision: file.startsWith(hashedFiles.folder) ? null : digest.slice(0, 12),
    integrity: `sha256-${digest}`,
  }
}

/** The file name of the script that a page starts the app with. */
export function findEntry(html: string): string {
  const [script, ...others] = html.matchAll(/<script type="module"[^>]* src="[^"]*\/([^"/]+)"/g)
  if (script?.[1] === undefined || others.length > 0) {
    throw new Error('a page must start the app with one script')
  }
  return script[1]
}
