import { type ReactNode, useCallback } from 'react'
import type { TermNote } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { Definition } from '#ui/definition.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { type DrawTerm, TermContext } from '#ui/term-context.ts'

export type ChapterDefinitionsProps = { definitions: readonly TermNote[]; children: ReactNode }

/** Lets the marked terms of the text inside open their definitions. */
export function ChapterDefinitions({ definitions, children }: ChapterDefinitionsProps) {
  const draw = useCallback<DrawTerm>(
    (id, words) => {
      const note = definitions.find((known) => known.id === id)
      if (note === undefined) return words
      return (
        <Definition
          name={note.name}
          lang={note.lang}
          to={paths.term(id)}
          content={<RichText nodes={note.definition} />}
        >
          {words}
        </Definition>
      )
    },
    [definitions],
  )
  return <TermContext value={draw}>{children}</TermContext>
}
