import type { ChapterStub, Guide } from '#domain/course/course.ts'
import { isRead } from '#domain/progress/progress-lookup.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/contents.ts'
import { chapter as chapterName } from '#words/guide.ts'
import * as pageNames from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { useProgress } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Blocks } from './blocks.tsx'

export function ContentsPage({ guide }: { guide: Guide }) {
  const lastPlace = useProgress((progress) => progress.lastPlace)
  return (
    <div className="gap-x-16 wide:grid wide:grid-cols-[26rem_minmax(0,44rem)]">
      <div>
        <PageHeader eyebrow={pageNames.guide} title={guide.intro.title} />
        <Blocks blocks={[...guide.intro.lead, ...guide.intro.body]} chapterId="" />
        {lastPlace && (
          <div className="mt-8 font-sans text-base print:hidden">
            <ButtonLink variant="primary" to={lastPlace.address}>
              {words.continueReading}
            </ButtonLink>
            <p className="mt-2 text-muted">{lastPlace.title}</p>
          </div>
        )}
      </div>
      <nav aria-labelledby="sumario" className="mt-12 max-w-3xl wide:mt-0">
        <h2 id="sumario" className="eyebrow mb-3">
          {words.contents}
        </h2>
        <ol className="long-list border-t border-rule">
          {guide.chapters.map((chapter) => (
            <ChapterEntry key={chapter.id} chapter={chapter} />
          ))}
        </ol>
      </nav>
    </div>
  )
}

function ChapterEntry({ chapter }: { chapter: ChapterStub }) {
  const isMarked = useProgress((progress) => isRead(progress, chapter))
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] gap-x-3 border-b border-rule py-4 sm:grid-cols-[3rem_minmax(0,1fr)_auto] sm:gap-x-5">
      <span aria-hidden="true" className="pt-1.5 text-xl leading-snug text-accent">
        {chapter.numeral}
      </span>
      <div>
        <Link
          to={paths.chapter(chapter.id)}
          className="inline-block min-h-11 pt-1.5 text-xl leading-snug font-semibold text-pretty text-ink no-underline hover:text-accent hover:underline"
        >
          <span className="sr-only">{chapterName(chapter.numeral)}: </span>
          {chapter.title}
        </Link>
        {chapter.sections.length > 0 && (
          <ul className="mt-1">
            {chapter.sections.map((section) => (
              <li key={section.id}>
                <Link
                  to={paths.chapter(chapter.id, section.id)}
                  className="inline-flex min-h-11 items-center text-lg leading-snug text-muted no-underline hover:text-accent hover:underline sm:min-h-9"
                >
                  {section.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="pt-2 text-right font-sans text-sm whitespace-nowrap text-muted">
        {words.minutes(chapter.minutes)}
        {isMarked && (
          <span className="mt-1 flex items-center justify-end gap-1.5 font-semibold text-accent">
            <Icon path="m4 10.5 4 4 8-9" className="size-4.5" />
            {words.read}
          </span>
        )}
      </p>
    </li>
  )
}
