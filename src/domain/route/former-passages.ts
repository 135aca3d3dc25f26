import type { Block, Chapter } from '../course/course.ts'

/**
 * The former ids within a chapter by which links may still name a section, a stage, a
 * consideration or a list item, each with the present one.
 */
export function formerPassages({ sections, intro }: Chapter): Record<string, string> {
  const named = sections.flatMap((section) => [section, ...namedIn(section.blocks)])
  return Object.fromEntries(
    [...namedIn(intro), ...named].flatMap(({ id, aliases }) => aliases.map((old) => [old, id])),
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
