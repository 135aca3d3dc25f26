/* What questionnaire, essays and glossary share: one second-level heading with an id per item. */
import type { PlaceLink } from '#domain/course/course.ts'
import { readAliases, type Aliases } from './aliases.ts'
import type { At } from './diagnostics.ts'
import { createIdSpace } from './id-space.ts'
import type { Links } from './links.ts'
import { outline, type Part } from './outline.ts'
import type { Source } from './source.ts'

export type ItemDraft = { id: string; at: At; part: Part; place: PlaceLink }
export type ItemsDraft = {
  source: Source
  part: Part
  items: ItemDraft[]
  aliases: Aliases
  addressOf: (id: string) => string
}

type Kind = {
  /** Address of the page that lists the items. */
  page: string
  deepest: number
  /** Ids that would take the address of a page of the app. */
  reserved?: readonly string[]
  /** Address of the page of an item. */
  addressOf: (id: string) => string
  placeOf(item: { id: string; title: string; number: number }): PlaceLink
  /** Whether an id that is no item may be aliased or be the target of an alias. */
  hasInner?(id: string): boolean
}

/** Reads the ids of a file of items and makes their places known. */
export function declareItems(source: Source, links: Links, kind: Kind): ItemsDraft | null {
  const part = outline(source, kind.deepest)
  if (part === null) return null
  links.declare(source.path, { kind: 'page', address: kind.page, title: part.title })
  const ids = createIdSpace('neste arquivo', kind.reserved)
  const items = part.parts.map((item, index): ItemDraft => {
    const own = source.idOf(item.heading)
    const id = ids.claim(source, item.heading, own)
    const place = kind.placeOf({ id: id ?? '', title: item.title, number: index + 1 })
    if (id !== null) links.declare(`${source.path}#${id}`, place)
    return { id: id ?? '', at: own?.at ?? item.heading, part: item, place }
  })
  if (items.length === 0) {
    source.error(part.heading, 'empty-section', `"${part.title}" não tem nenhum item (## …).`)
  }
  const known = { has: (id: string) => ids.has(id) || kind.hasInner?.(id) === true }
  const aliases = readAliases(source, known, {
    inner: kind.hasInner !== undefined,
    ...(kind.reserved && { reserved: kind.reserved }),
  })
  for (const { alias, target } of aliases.entries) {
    links.declareAlias(`${source.path}#${alias}`, `${source.path}#${target}`)
  }
  return { source, part, items, aliases, addressOf: kind.addressOf }
}
