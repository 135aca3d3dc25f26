import type { Section } from '#domain/course/course.ts'
import { RichText } from '#ui/rich-text.tsx'

/** The name of a section, stage or concern, with the terms that it is the first to use. */
export function MarkedTitle({ of }: { of: Pick<Section, 'title' | 'markedTitle'> }) {
  return of.markedTitle === undefined ? of.title : <RichText nodes={of.markedTitle} />
}
