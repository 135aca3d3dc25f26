import type { At } from './diagnostics.ts'
import { frontMap } from './front-matter.ts'
import type { IdSpace } from './id-space.ts'
import { idRule, isId } from './ids.ts'
import type { Source } from './source.ts'

/** Former ids of a file, by the id that took their place. */
export type Aliases = {
  of(id: string): string[]
  /** Former ids of what an item holds, without the item's own. */
  within(item: string, id: string): string[]
  entries: Alias[]
}
export type Alias = { alias: string; target: string; at: At }

export type AliasRules = {
  /**
   * Whether a former id may say what it was in: `pergunta#ideia: pergunta#ideia` for what an item
   * holds, `capitulo#secao: secao` for what came from another chapter.
   */
  inner: boolean
  /** Ids that the app needs for itself. */
  reserved?: readonly string[]
}

/**
 * The `aliases` of a file's front matter (`antigo: atual`). A former id that is in use again, or
 * that leads to no id of this file, is reported.
 */
export function readAliases(
  source: Source,
  ids: Pick<IdSpace, 'has'>,
  { inner, reserved = [] }: AliasRules,
): Aliases {
  const depth = inner ? 2 : 1
  const map = frontMap(source.frontMatter, 'aliases', source.error)
  const entries: Alias[] = []
  for (const { key: alias, at, value } of map.entries) {
    const target = value.kind === 'text' ? value.text : ''
    const parts = alias.split('#')
    if (parts.length > depth || !parts.every(isId)) {
      source.error(at, 'malformed-id', `"${alias}" não serve de id: ${idRule}.`)
    } else if (entries.some((entry) => entry.alias === alias)) {
      source.error(at, 'duplicate-id', `o id antigo "${alias}" já está nesta lista; retire um.`)
    } else if (reserved.includes(alias)) {
      source.error(at, 'reserved-id', `o id "${alias}" é usado pelo app e não pode ser apelido.`)
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
    within: (item, id) => innerAliasesOf(entries, `${item}#${id}`),
  }
}

// What an item held, or what stood in another chapter, is no former name of the thing itself.
function aliasesOf(entries: readonly Alias[], id: string): string[] {
  return entries
    .filter(({ alias, target }) => target === id && !alias.includes('#'))
    .map(({ alias }) => alias)
}

function innerAliasesOf(entries: readonly Alias[], id: string): string[] {
  return entries
    .filter(({ target }) => target === id)
    .flatMap(({ alias }) => alias.split('#', 2).slice(1))
}
