import type { At } from './diagnostics.ts'
import { frontMap } from './front-matter.ts'
import type { IdSpace } from './id-space.ts'
import { idRule, isId } from './ids.ts'
import type { Source } from './source.ts'

/** Former ids of a file, by the id that took their place. */
export type Aliases = { of(id: string): string[]; entries: Alias[] }
export type Alias = { alias: string; target: string; at: At }

/**
 * The `aliases` of a file's front matter (`antigo: atual`); with inner ids also for what an item
 * holds (`pergunta#ideia: pergunta#ideia`). A former id that is in use again, or
 * that leads to no id of this file, is reported.
 */
export function readAliases(
  source: Source,
  ids: Pick<IdSpace, 'has'>,
  inner: 'inner ids' | 'no inner ids' = 'no inner ids',
): Aliases {
  const depth = inner === 'inner ids' ? 2 : 1
  const map = frontMap(source.frontMatter, 'aliases', source.error)
  const entries: Alias[] = []
  for (const { key: alias, at, value } of map.entries) {
    const target = value.kind === 'text' ? value.text : ''
    const parts = alias.split('#')
    if (parts.length > depth || !parts.every(isId)) {
      source.error(at, 'malformed-id', `"${alias}" não serve de id: ${idRule}.`)
    } else if (entries.some((entry) => entry.alias === alias)) {
      source.error(at, 'duplicate-id', `o id antigo "${alias}" já está nesta lista; retire um.`)
    } else if (ids.has(alias)) {
      source.error(
        at,
        'alias-in-use',
        `o id "${alias}" ainda existe neste arquivo; um id antigo não pode estar em uso.`,
      )
    } else if (ids.has(target)) entries.push({ alias, target, at })
    else {
      source.error(
        value.at,
        'dangling-alias',
        `o id antigo "${alias}" leva a "${target}", que não existe neste arquivo.`,
      )
    }
  }
  return {
    entries,
    of: (id) => aliasesOf(entries, id),
  }
}

// What an item held is no former name of the item itself.
function aliasesOf(entries: readonly Alias[], id: string): string[] {
  return entries
    .filter(({ alias, target }) => target === id && !alias.includes('#'))
    .map(({ alias }) => alias)
}
