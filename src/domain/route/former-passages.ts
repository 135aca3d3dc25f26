import type { Block, Chapter } from '../course/course.ts'

/** Chapter id → former id within it → present id; chapters without former ids are left out. */
export type FormerPassages = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * The former ids by which links may still name a section, a stage, a consideration or a list item.
 * Chapters, questions, essays and terms carry theirs with them.
 */
export function formerPassagesByChapter(
  chapters: readonly Pick<Chapter, 'id' | 'intro' | 'sections'>[],
): FormerPassages {
  const entries = chapters.map(({ id, intro, sections }) => {
    const inSections = sections.flatMap((section) => [section, ...namedIn(section.blocks)])
    const former = [...namedIn(intro), ...inSections].flatMap(({ id, aliases }) =>
      aliases.map((old) => [old, id] as const),
    )
    return [id, former] as const
  })
  return Object.fromEntries(
    entries
      .filter(([, former]) => former.length > 0)
      .map(([id, former]) => [id, Object.fromEntries(former)]),
  )
}

type Named = { id: string; aliases: readonly string[] }

function namedIn(blocks: readonly Block[]): Named[] {
  return blocks.flatMap((block): Named[] => {
    switch (block.kind) {
      case 'paragraph':
        return []
      case 'stages':
        return block.stages
      case 'concerns':
        return block.concerns
      case 'complement':
        return namedIn(block.blocks)
      case 'list':
        return block.items.flatMap(({ anchors: [id, ...aliases], children }) => [
          ...(id === undefined ? [] : [{ id, aliases }]),
          ...namedIn(children),
        ])
    }
  })
}
