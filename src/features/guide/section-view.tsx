import type { ReactNode } from 'react'
import type { Block, Section } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { FormerAnchors } from '#ui/rich-text.tsx'
import { Blocks } from './blocks.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { MarkedTitle } from './marked-title.tsx'

export type SectionViewProps = {
  section: Section
  chapterId: string
  /** The drawing of the stages, for the section that holds them. */
  figure: ReactNode
}

export function SectionView({ section, chapterId, figure }: SectionViewProps) {
  const hasStages = section.blocks.some((block: Block) => block.kind === 'stages')
  return (
    <section className="mt-12 print:mt-7">
      <FormerAnchors ids={section.aliases} />
      <div className="flex max-w-measure items-start justify-between gap-2">
        <h2
          id={section.id}
          tabIndex={-1}
          className="pt-1.5 font-serif text-2xl leading-tight font-semibold text-balance sm:text-[1.75rem]"
        >
          <MarkedTitle of={section} />
        </h2>
        <CopyLinkButton to={paths.chapter(chapterId, section.id)} title={section.title} />
      </div>
      {hasStages && figure}
      <div className="mt-3 gap-x-10 wide:grid wide:grid-cols-[minmax(0,42rem)_14rem]">
        <div>
          <Blocks blocks={section.blocks} chapterId={chapterId} />
        </div>
        <MarginNotes section={section} />
      </div>
    </section>
  )
}
