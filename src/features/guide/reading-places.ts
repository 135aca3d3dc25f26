import type { Block, Chapter } from '#domain/course/course.ts'

export type ReadingPlace = { id: string; title: string; section: string }

/** The places of a chapter at which a reader can stop, in the order of the page. */
export function placesOf(chapter: Chapter): ReadingPlace[] {
  return chapter.sections.flatMap((section) => [
    { id: section.id, title: section.title, section: section.id },
    ...section.blocks
      .flatMap(namedParts)
      .map(({ id, title }) => ({ id, title, section: section.id })),
  ])
}

function namedParts(block: Block): readonly { id: string; title: string }[] {
  if (block.kind === 'stages') return block.stages
  if (block.kind === 'concerns') return block.concerns
  return []
}

/** The section that holds a place. */
export function sectionAt(chapter: Chapter, placeId: string | null): string | null {
  return placesOf(chapter).find((place) => place.id === placeId)?.section ?? null
}
