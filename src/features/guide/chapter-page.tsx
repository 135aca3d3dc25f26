import type { ReactNode } from 'react'
import type { Chapter } from '#domain/course/course.ts'
import * as words from '#words/chapter.ts'
import { chapter as chapterName } from '#words/guide.ts'
import { paths } from '#paths.ts'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { Neighbours } from '#ui/neighbours.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useWholeLater } from '#ui/use-whole-later.ts'
import { Blocks } from './blocks.tsx'
import { ChapterDefinitions } from './chapter-definitions.tsx'
import { KeyFigures } from './key-figures.tsx'
import { ReadToggle } from './read-toggle.tsx'
import { SectionView } from './section-view.tsx'
import { SideContents } from './side-contents.tsx'
import { placesOf, sectionAt } from './reading-places.ts'
import { useLastPlace } from './use-last-place.ts'
import { useReadingPlace } from './use-reading-place.ts'

export type ChapterPageProps = {
  chapter: Chapter
  /** The drawing of the chapter's stages; only where it has any. */
  figure?: ReactNode
  /** What stands below the text. */
  children?: ReactNode
}

export function ChapterPage({ chapter, figure, children }: ChapterPageProps) {
  const isWhole = useWholeLater()
  const places = placesOf(chapter)
  const placeId = useReadingPlace(isWhole ? places.map((place) => place.id) : [])
  const place = places.find((known) => known.id === placeId)
  const address = paths.chapter(chapter.id, place?.id)
  const title = words.placeIn(chapter.numeral, place?.title ?? chapter.title)

  useLastPlace(address, title, place === undefined)

  const hasContents = chapter.sections.length > 1
  return (
    <article
      // Whatever stands below it keeps out of sight until it is whole.
      className={`gap-x-10 wide:grid wide:grid-cols-[13rem_minmax(0,1fr)] wide:grid-rows-[auto_1fr] ${isWhole ? '' : 'min-h-screen'}`}
    >
      <div className="max-w-measure wide:col-start-2">
        <PageHeader
          eyebrow={chapterName(chapter.numeral)}
          title={chapter.title}
          action={<CopyLinkButton to={paths.chapter(chapter.id)} title={chapter.title} />}
        />
      </div>
      {hasContents && (
        <SideContents sections={chapter.sections} currentId={sectionAt(chapter, placeId)} />
      )}
      <div className="@container min-w-0 wide:col-start-2">
        <ChapterDefinitions definitions={chapter.definitions}>
          <Blocks blocks={chapter.intro} chapterId={chapter.id} />
          <KeyFigures figures={chapter.keyFigures} />
          {chapter.sections.slice(0, isWhole ? undefined : 1).map((section) => (
            <SectionView
              key={section.id}
              section={section}
              chapterId={chapter.id}
              figure={figure}
            />
          ))}
        </ChapterDefinitions>
        {isWhole && (
          <>
            {children}
            <ReadToggle chapter={chapter} />
            <Neighbours
              label={words.neighbours}
              previous={chapter.previous}
              next={chapter.next}
              previousLabel={words.previous}
              nextLabel={words.next}
            />
          </>
        )}
      </div>
    </article>
  )
}
