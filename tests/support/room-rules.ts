/* The table of rooms (design, section 2) as rules over the imports of the files under src. */
import { dirname, join } from 'node:path/posix'
import { unreadable, type ModuleImports } from './read-imports.ts'

type Room = {
  name: string
  /** Rooms that it may import besides itself. */
  rooms: readonly string[]
  /** Packages, and virtual modules, by their exact name or by what stands before the `*`. */
  packages: readonly string[]
}

const browserPackages = ['react', 'react-router']
const treePackages =
  'unified remark-* mdast mdast-util-* unist unist-util-* vfile vfile-message yaml'.split(' ')

/** The room of a file, found by folder, so that a new feature is guarded the day it is born. */
export function findRoom(path: string): Room | null {
  const [, folder, feature, ...rest] = path.split('/')
  switch (folder) {
    case 'paths.ts':
      return { name: 'paths.ts', rooms: ['domain'], packages: [] }
    case 'words':
      return { name: 'words', rooms: [], packages: [] }
    case 'domain':
      return {
        name: 'domain',
        rooms: ['words'],
        // One file knows the scheduler's library; all others know that file.
        packages: [
          'valibot',
          ...(path === 'src/domain/review/scheduler.ts' ? ['ts-fsrs'] : []),
          ...(path === 'src/domain/links/qr-code.ts' ? ['uqr'] : []),
          ...(path === 'src/domain/report/checksum.ts' ? ['@noble/hashes/*'] : []),
        ],
      }
    case 'compiler':
      return {
        name: 'compiler',
        rooms: ['domain'],
        packages: [
          ...treePackages,
          'valibot',
          'node:*',
          ...(path === 'src/compiler/plugin.ts' ? ['vite'] : []),
        ],
      }
    case 'importer':
      return { name: 'importer', rooms: ['domain'], packages: [...treePackages] }
    case 'lab':
      return { name: 'lab', rooms: ['domain'], packages: [] }
    case 'offline':
      return {
        name: 'offline',
        rooms: ['domain'],
        packages: ['valibot', 'workbox-precaching', 'virtual:precache-list'],
      }
    case 'state':
      return {
        name: 'state',
        rooms: ['domain', 'words'],
        packages: ['zustand', 'zustand/*', 'react'],
      }
    case 'lms':
      return {
        name: 'lms',
        rooms: ['domain', 'state', 'words'],
        packages: ['valibot', 'fflate', 'zustand', 'zustand/*'],
      }
    case 'ui':
      return { name: 'ui', rooms: ['words'], packages: [...browserPackages, '@ariakit/react/*'] }
    case 'features':
      if (feature === undefined || rest.length === 0) return null
      return {
        name: `features/${feature}`,
        rooms: [
          'words',
          'domain',
          'state',
          'ui',
          'paths.ts',
          ...(feature === 'lab' ? ['lab/protocol.ts', 'lab/browser/*'] : []),
          ...(feature === 'offline' ? ['offline/protocol.ts'] : []),
        ],
        packages: browserPackages,
      }
    case 'app':
      return {
        name: 'app',
        rooms: [
          'words',
          'domain',
          'state',
          'ui',
          'features/*',
          'paths.ts',
          // The site carries nothing of it: only the entry of the packages for an LMS does.
          ...(path.startsWith('src/app/lms/') ? ['lms'] : []),
        ],
        packages: [
          ...browserPackages,
          'react-dom/client',
          'react-dom/server',
          ...(/^src\/app\/(?:course|virtual-course\.d)\.ts$/.test(path)
            ? ['virtual:course/*']
            : []),
          ...(path === 'src/app/routes/place-routes.tsx' ? ['virtual:licences'] : []),
          ...(path === 'src/app/routes/study-routes.tsx' ? ['virtual:guided-record'] : []),
        ],
      }
    case 'commands':
      return {
        name: 'commands',
        rooms: ['domain', 'words', 'compiler', 'importer', 'lab', 'offline/precache-entry.ts'],
        // The build imports what it has just bundled, which no source can name.
        packages: [
          'vite',
          'sirv',
          '@playwright/test',
          'valibot',
          'node:*',
          unreadable,
          ...(path === 'src/commands/zip-files.ts' ? ['fflate'] : []),
          ...(path === 'src/commands/site-plugins.ts'
            ? ['@tailwindcss/vite', '@vitejs/plugin-react']
            : []),
          ...(path === 'src/commands/page-style.ts' ? ['postcss'] : []),
          ...(/^src\/commands\/(?:lettering|preview-picture)\.ts$/.test(path) ? ['fontkit'] : []),
          ...(path === 'src/commands/render-png.ts' ? ['@resvg/resvg-wasm'] : []),
        ],
      }
    default:
      return null
  }
}

/** Every import that the table forbids, as one line each. */
export function findForbiddenImports(modules: readonly ModuleImports[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const room = findRoom(path)
    if (room === null) return [`${path}: belongs to no room`]
    return imports.flatMap((specifier) => {
      const fault = findFault(path, room, specifier)
      return fault === null ? [] : [`${path}: ${specifier}: ${fault}`]
    })
  })
}

function findFault(path: string, room: Room, specifier: string): string | null {
  const target = resolveImport(path, specifier)
  if (target === null) {
    const isAllowed = room.packages.some((pattern) => matches(pattern, specifier))
    if (isAllowed) return null
    if (specifier === unreadable) return 'an import must name its target'
    return `${room.name} may not import this package`
  }
  const targetRoom = findRoom(target)
  if (targetRoom === null) return 'leads out of the rooms'
  if (targetRoom.name === room.name) return null
  if (specifier.startsWith('.')) return 'a path between rooms starts with #'
  const place = target.replace(/^src\//, '')
  const isAllowed = room.rooms.some(
    (pattern) => matches(pattern, targetRoom.name) || matches(pattern, place),
  )
  return isAllowed ? null : `${room.name} may not import ${targetRoom.name}`
}

/** The file from the top level, or null for a package. */
function resolveImport(path: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return join(dirname(path), specifier)
  if (specifier.startsWith('#')) return join('src', specifier.slice(1))
  return null
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}

/** Chains of files that import each other in a ring, each told once, from its first file on. */
export function findCycles(modules: readonly ModuleImports[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, chain: readonly string[]) => {
    const start = chain.indexOf(path)
    if (start >= 0) cycles.push([...chain.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const specifier of byPath.get(path)?.imports ?? []) {
      const target = resolveImport(path, specifier)
      if (target !== null) walk(target, [...chain, path])
    }
    done.add(path)
  }
  for (const { path } of modules) walk(path, [])
  return cycles
}
