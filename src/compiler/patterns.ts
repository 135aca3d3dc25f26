/*
 * Patterns by which the app may recognise an idea, and the course's groups of synonyms that they
 * may name. A pattern with a fault is reported where the fault stands.
 */
import type { InlineCode } from 'mdast'
import {
  parsePattern,
  walkPattern,
  type PatternNode,
  type PatternParser,
} from '#domain/reading/pattern.ts'
import { placeOf, type At } from './diagnostics.ts'
import { frontMap } from './front-matter.ts'
import { shorten } from './ids.ts'
import type { Source } from './source.ts'

export type SynonymGroups = ReadonlyMap<string, { pattern: string; node: PatternNode }>
/** What patterns are read with. */
export type Notation = { groups: SynonymGroups; parse: PatternParser }

/** The groups of `sinonimos:` in the front matter. */
export function readGroups(source: Source): SynonymGroups {
  const entries = frontMap(source.frontMatter, 'sinonimos', source.error).entries
  const groups = new Map<string, { pattern: string; node: PatternNode }>()
  for (const { key, at, value } of entries) {
    if (!/^[a-z0-9-]+$/u.test(key)) {
      source.error(
        at,
        'malformed-group',
        `o nome "${shorten(key)}" só pode ter letras sem acento, números e hifens.`,
      )
      continue
    }
    const text = value.kind === 'text' ? value.text.trim() : ''
    const pattern = parsePattern(text)
    if (pattern.kind === 'error') {
      const near = shorten(text.slice(pattern.offset))
      const where = near === '' ? 'no fim' : `em "${near}"`
      source.error(value.at, 'malformed-pattern', `grupo "${key}", ${where}: ${pattern.message}`)
    } else if (pattern.partial) {
      source.error(value.at, 'malformed-pattern', `grupo "${key}": "quase:" não cabe num grupo.`)
    } else {
      groups.set(key, { pattern: text, node: pattern.node })
    }
  }
  const circular: string[] = []
  for (const { key, at } of entries) {
    const group = groups.get(key)
    if (group === undefined) continue
    checkNames(group.node, groups, (name) => unknownGroup(source, at, name))
    if (!namesOf([group.node], groups).has(key)) continue
    source.error(at, 'circular-group', `o grupo "${key}" contém a si mesmo; desfaça o círculo.`)
    circular.push(key)
  }
  for (const key of circular) groups.delete(key)
  return groups
}

/** One pattern between backticks; null, and reported, if it cannot be read. */
export function readPattern(
  source: Source,
  code: InlineCode,
  { groups, parse }: Notation,
): string | null {
  const { line, column } = placeOf(code)
  // A pattern with a backtick in it would be fenced with two; the notation knows no backtick.
  const at = (offset: number) => ({ line, column: column + 1 + offset })
  const pattern = parse(code.value)
  if (pattern.kind === 'error') {
    source.error(at(pattern.offset), 'malformed-pattern', pattern.message)
    return null
  }
  checkNames(pattern.node, groups, (name, offset) => unknownGroup(source, at(offset), name))
  return code.value
}

/** The groups that these patterns use, directly or through others, ready to be carried along. */
export function groupsOf(
  patterns: readonly string[],
  { groups, parse }: Notation,
): Record<string, string> {
  const nodes = patterns.flatMap((source) => {
    const pattern = parse(source)
    return pattern.kind === 'pattern' ? [pattern.node] : []
  })
  const used = [...namesOf(nodes, groups)].sort()
  return Object.fromEntries(used.map((name) => [name, groups.get(name)?.pattern ?? '']))
}

function namesOf(nodes: readonly PatternNode[], groups: SynonymGroups): Set<string> {
  const names = new Set<string>()
  const waiting = [...nodes]
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    for (const node of walkPattern(root)) {
      if (node.kind !== 'group' || names.has(node.name)) continue
      names.add(node.name)
      const group = groups.get(node.name)
      if (group !== undefined) waiting.push(group.node)
    }
  }
  return names
}

function checkNames(
  root: PatternNode,
  groups: SynonymGroups,
  report: (name: string, offset: number) => void,
): void {
  for (const node of walkPattern(root)) {
    if (node.kind === 'group' && !groups.has(node.name)) report(node.name, node.at)
  }
}

function unknownGroup(source: Source, at: At, name: string): void {
  source.error(
    at,
    'unknown-group',
    `o grupo "@${name}" não existe; declare-o em "sinonimos:", no cabeçalho do arquivo.`,
  )
}
