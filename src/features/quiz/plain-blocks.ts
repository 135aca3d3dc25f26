import type { Block } from '#domain/course/course.ts'
import type { RichTextBlock } from '#ui/rich-text.tsx'

/** The instructions are paragraphs and lists; the other kinds belong to the guide. */
export function isPlain(block: Block): block is Block & RichTextBlock {
  return block.kind === 'paragraph' || block.kind === 'list'
}
