/* Whose work the site carries along, read from the installed packages, for the page that says so. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

export type Licence = {
  name: string
  version: string
  /** By its SPDX name, such as `MIT`. */
  licence: string
  /** The licence's words with whose they are, if the package brings them. */
  text: string | null
}

type Manifest = {
  name: string
  version: string
  license?: string
  dependencies?: Record<string, string>
}

const virtualId = 'virtual:licences'
/** Its base styles are in the style sheet, though only the build depends on it. */
const inTheStyles = 'tailwindcss'

/** What the site ships besides its own code: its dependencies with theirs, and the font. */
export async function listLicences(root = '.'): Promise<Licence[]> {
  const { dependencies = {} } = await readManifest(root)
  const found = new Map<string, Licence>()
  const visit = async (name: string, from: string): Promise<void> => {
    if (found.has(name) || name.startsWith('@types/')) return
    const dir = await findPackage(name, from)
    const { version, license = 'desconhecida', dependencies: own = {} } = await readManifest(dir)
    found.set(name, { name, version, licence: license, text: await readLicence(dir) })
    for (const dependency of Object.keys(own)) await visit(dependency, dir)
  }
  for (const name of [...Object.keys(dependencies), inTheStyles]) await visit(name, root)
  const font = {
    name: 'Source Serif',
    version: '4',
    licence: 'OFL-1.1',
    text: await readFile(join(root, 'src/ui/fonts/OFL.txt'), 'utf8'),
  }
  return [...found.values(), font].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The packages that bundled modules come from, but for those that are listed. */
export function findUnlisted(moduleIds: readonly string[], licences: readonly Licence[]): string[] {
  const listed = new Set(licences.map(({ name }) => name))
  const names = moduleIds.flatMap(
    (id) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? [],
  )
  return [...new Set(names)].filter((name) => !listed.has(name)).sort()
}

/** `virtual:licences`, for the app. */
export function licencesPlugin(): Plugin {
  return {
    name: 'licences',
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : null),
    load: async (id) =>
      id === `\0${virtualId}`
        ? `export const licences = ${JSON.stringify(await listLicences())}`
        : null,
  }
}

async function readManifest(dir: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(dir, 'package.json'), 'utf8'))
}

async function readLicence(dir: string): Promise<string | null> {
  const file = (await readdir(dir)).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
  return file === undefined ? null : (await readFile(join(dir, file), 'utf8')).trim()
}

/** Packages lie in the nearest `node_modules` above who asks for them. */
async function findPackage(name: string, from: string): Promise<string> {
  for (let dir = from; ; dir = dirname(dir)) {
    const candidate = join(dir, 'node_modules', name)
    try {
      await readFile(join(candidate, 'package.json'))
      return candidate
    } catch (error) {
      if (dir === dirname(dir))
        throw new Error(`o pacote ${name} não está instalado`, { cause: error })
    }
  }
}
