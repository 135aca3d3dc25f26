import type { ChapterDraft } from './chapter.ts'
import type { IdeaPlace } from './ideas.ts'
import type { ItemsDraft } from './items.ts'
import type { FrozenId, Ids } from './lock.ts'

export type Area = 'questionario' | 'redacao' | 'glossario'

/** `inner` are the ids within each item, in the order of the items. */
export type AreaIds = { area: Area; draft: ItemsDraft | null; inner: readonly IdeaPlace[][] }

/** Every id of the content by its full name, in reading order. */
export function collectIds(chapters: readonly ChapterDraft[], areas: readonly AreaIds[]): Ids {
  const current: FrozenId[] = []
  const aliases: string[] = []
  const moved = new Map<string, string>()

  for (const chapter of chapters) {
    const file = chapter.source.path
    const name = `guia/${chapter.id}`
    current.push({ id: name, file, at: chapter.at })
    for (const { id, at } of chapter.anchors) current.push({ id: `${name}#${id}`, file, at })
    for (const { alias, target } of chapter.aliases.entries) {
      aliases.push(alias.includes('#') ? `guia/${alias}` : `${name}#${alias}`)
      if (target === chapter.id) moved.set(`guia/${alias}`, name)
    }
  }
  for (const { area, draft, inner } of areas) {
    if (draft === null) continue
    const file = draft.source.path
    draft.items.forEach(({ id, at }, index) => {
      current.push({ id: `${area}/${id}`, file, at })
      for (const part of inner[index] ?? []) {
        current.push({ id: `${area}/${id}#${part.id}`, file, at: part.at })
      }
    })
    for (const { alias, target } of draft.aliases.entries) {
      aliases.push(`${area}/${alias}`)
      moved.set(`${area}/${alias}`, `${area}/${target}`)
    }
  }
  // What has no valid id has been reported, and nothing of it can be frozen.
  return { current: current.filter(({ id }) => !/[/#](?:#|$)/u.test(id)), aliases, moved }
}
