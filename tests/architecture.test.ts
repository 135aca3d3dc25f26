import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readImports } from './support/read-imports.ts'
import { findCycles, findForbiddenImports } from './support/room-rules.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
  .sort()
const modules = files.map((path) => readImports(path, readFileSync(path, 'utf8')))

describe('the rooms', () => {
  it('import only what the table of rooms allows', () => {
    expect(modules.length).toBeGreaterThan(50)
    expect(findForbiddenImports(modules)).toEqual([])
  })

  it('have no cycle', () => {
    expect(findCycles(modules)).toEqual([])
  })

  it('each have a tsconfig of their own that the check of types visits', () => {
    const rooms = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `src/${entry.name}`)
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const visited = String(scripts.types).split(' ')
    expect(rooms.filter((room) => !visited.includes(room))).toEqual([])
    expect(rooms.filter((room) => !readdirSync(room).includes('tsconfig.json'))).toEqual([])
  })
})

describe('the rules', () => {
  const forbidden: [path: string, source: string, fault: string][] = [
    ['src/domain/a.ts', "import { b } from '#state/b.ts'", 'domain may not import state'],
    ['src/domain/a.ts', "import { readFile } from 'node:fs'", 'may not import this package'],
    ['src/domain/a.ts', "import type { Node } from 'react'", 'may not import this package'],
    ['src/compiler/a.ts', "import { build } from 'vite'", 'may not import this package'],
    ['src/compiler/a.ts', "import { b } from '#ui/b.tsx'", 'compiler may not import ui'],
    ['src/lab/a.ts', "import { b } from '#state/b.ts'", 'lab may not import state'],
    ['src/ui/a.tsx', "export { b } from '#domain/b.ts'", 'ui may not import domain'],
    ['src/ui/a.tsx', "import { create } from 'zustand'", 'may not import this package'],
    ['src/ui/a.tsx', "export type A = import('#domain/b.ts').B", 'ui may not import domain'],
    ['src/state/a.ts', "import { b } from '#app/b.ts'", 'state may not import app'],
    ['src/features/quiz/a.tsx', "import '#features/guide/b.tsx'", 'may not import features/guide'],
    ['src/features/novo/a.tsx', "import '#features/quiz/b.tsx'", 'may not import features/quiz'],
    ['src/features/novo/a.tsx', "await import('../quiz/b.tsx')", 'a path between rooms starts'],
    ['src/features/quiz/a.tsx', "import '#app/course.ts'", 'may not import app'],
    ['src/features/quiz/a.tsx', "import 'virtual:course/keys'", 'may not import this package'],
    ['src/features/quiz/a.tsx', "new URL('../../lab/w.ts', import.meta.url)", 'between rooms'],
    ['src/features/lab/a.tsx', "import '#lab/pipeline.ts'", 'features/lab may not import lab'],
    ['src/app/routes.tsx', "import('virtual:course/keys')", 'app may not import this package'],
    ['src/app/a.ts', "import { b } from '#compiler/b.ts'", 'app may not import compiler'],
    ['src/app/a.ts', 'export const load = (x: string) => import(x)', 'must name its target'],
    ['src/app/a.ts', "export * from '../../tests/b.ts'", 'leads out of the rooms'],
    ['src/paths.ts', "export * from '#app/a.ts'", 'paths.ts may not import app'],
    ['src/commands/a.ts', "import '#app/a.ts'", 'commands may not import app'],
    ['src/helpers/a.ts', '', 'belongs to no room'],
    ['src/features/a.tsx', '', 'belongs to no room'],
  ]
  it.each(forbidden)('forbid in %s: %s', (path, source, fault) => {
    expect(findForbiddenImports([readImports(path, source)])).toEqual([
      expect.stringContaining(fault),
    ])
  })

  const allowed: [path: string, source: string][] = [
    ['src/compiler/plugin.ts', "import type { Plugin } from 'vite'"],
    ['src/app/course.ts', "export const load = () => import('virtual:course/guide')"],
    ['src/features/novo/a.tsx', "import '#domain/a.ts'; import './b.ts'; import '#paths.ts'"],
    ['src/features/lab/a.tsx', "import type { Message } from '#lab/protocol.ts'"],
    ['src/app/routes.tsx', "import('#features/novo/page.tsx')"],
  ]
  it.each(allowed)('allow in %s: %s', (path, source) => {
    expect(findForbiddenImports([readImports(path, source)])).toEqual([])
  })

  it('find a ring of files, through types and across rooms too', () => {
    const ring = [
      readImports('src/app/a.ts', "import type { B } from './b.ts'"),
      readImports('src/app/b.ts', "import '#app/c.ts'"),
      readImports('src/app/c.ts', "export const d = () => import('./a.ts')"),
      readImports('src/app/d.ts', "import './a.ts'"),
    ]
    expect(findCycles(ring)).toEqual(['src/app/a.ts → src/app/b.ts → src/app/c.ts → src/app/a.ts'])
  })
})
