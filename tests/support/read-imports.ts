import { parseSync, Visitor } from 'vite'

/** A module as the architecture test sees it: its path from the top level, and what it names. */
export type ModuleImports = { path: string; imports: string[] }

/** What stands in `imports` for an `import()` whose target cannot be read from the source. */
export const unreadable = '(calculado)'

/**
 * Everything that a TypeScript file imports: static, dynamic and type imports, re-exports, and
 * the `new URL('./worker.ts', import.meta.url)` by which a worker is named.
 */
export function readImports(path: string, source: string): ModuleImports {
  const imports: string[] = []
  const add = (node: { type: string; value?: unknown } | null) => {
    if (node !== null) imports.push(typeof node.value === 'string' ? node.value : unreadable)
  }
  const { program, errors } = parseSync(path, source)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    NewExpression: ({ callee, arguments: [target] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      if (!isUrl || target?.type !== 'Literal') return
      if (typeof target.value === 'string' && /\.tsx?$/.test(target.value)) add(target)
    },
  }).visit(program)
  return { path, imports }
}
