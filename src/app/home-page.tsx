import type { Guide, Quiz, Site } from '#domain/course/course.ts'
import { isRead } from '#domain/progress/progress-lookup.ts'
import { quizStanding } from '#domain/quiz/question-status.ts'
import type { ReviewTerm } from '#domain/review/review-item.ts'
import { NextMinutes } from '#features/home/next-minutes.tsx'
import { useProgress } from '#state/use-progress.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RichText } from '#ui/rich-text.tsx'
import * as words from '#words/home.ts'
import { paths } from '#paths.ts'
import { isThere } from './course.ts'

export type HomePageProps = {
  site: Site
  guide: Guide
  quiz: Quiz
  loadTerms: () => Promise<readonly ReviewTerm[]>
}

export function HomePage({ site, guide, quiz, loadTerms }: HomePageProps) {
  const lastPlace = useProgress((progress) => progress.lastPlace)
  const readCount = useProgress(
    (progress) => guide.chapters.filter((chapter) => isRead(progress, chapter)).length,
  )
  const answeredCount = useProgress((progress) => quizStanding(progress, quiz.questions).answered)
  const firstChapter = guide.chapters[0]

  return (
    <div className="grid gap-x-16 gap-y-12 wide:grid-cols-[1fr_26rem]">
      <div>
        <PageHeader title={site.title}>
          {guide.intro.lead.map(
            (block, index) =>
              block.kind === 'paragraph' && (
                <p key={index}>
                  <RichText nodes={block.children} />
                </p>
              ),
          )}
        </PageHeader>
        <div className="flex flex-wrap items-center gap-3">
          {lastPlace ? (
            <ButtonLink variant="primary" to={lastPlace.address}>
              {words.continueReading}
            </ButtonLink>
          ) : (
            firstChapter && (
              <ButtonLink variant="primary" to={paths.chapter(firstChapter.id)}>
                {words.startReading}
              </ButtonLink>
            )
          )}
          {isThere(paths.quiz) && (
            <ButtonLink to={paths.quiz}>
              {answeredCount === 0 ? words.testYourself : words.continueQuiz}
            </ButtonLink>
          )}
        </div>
        {lastPlace && (
          <p className="mt-3 max-w-measure font-sans text-base text-muted">
            {words.youWereAt(lastPlace.title)}
          </p>
        )}
        <NextMinutes chapters={guide.chapters} questions={quiz.questions} loadTerms={loadTerms} />
      </div>

      {isThere(paths.guide) && <ChapterList guide={guide} />}

      <section aria-labelledby="estudar" className="wide:col-span-2">
        <h2 id="estudar" className="mb-4 font-serif text-2xl font-semibold">
          {words.studyWithGuide}
        </h2>
        <ul className="grid gap-x-12 sm:grid-cols-2">
          {waysToStudy(guide, quiz, readCount, answeredCount).map((way) => (
            <li key={way.to} className="border-t border-rule">
              <Link to={way.to} className="block py-4 text-ink no-underline hover:text-accent">
                <span className="flex items-baseline justify-between gap-4">
                  <span className="text-xl font-semibold text-accent">{way.label}</span>
                  {way.state !== null && (
                    <span className="font-sans text-sm text-muted">{way.state}</span>
                  )}
                </span>
                <span className="mt-1 block text-base leading-snug text-muted">{way.what}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function ChapterList({ guide }: { guide: Guide }) {
  return (
    <section aria-labelledby="capitulos">
      <h2 id="capitulos" className="eyebrow mb-2">
        {words.chapters}
      </h2>
      <ol className="border-t border-rule">
        {guide.chapters.map((chapter) => (
          <li key={chapter.id} className="border-b border-rule">
            <Link
              to={paths.chapter(chapter.id)}
              className="flex min-h-14 items-baseline gap-4 py-3 text-ink no-underline hover:text-accent"
            >
              <span className="w-8 shrink-0 font-sans text-base text-muted">{chapter.numeral}</span>
              <span className="flex-1 leading-snug">{chapter.title}</span>
              <span className="shrink-0 font-sans text-sm text-muted">
                {words.minutes(chapter.minutes)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

type WayToStudy = { to: string; label: string; what: string; state: string | null }

function waysToStudy(
  guide: Guide,
  quiz: Quiz,
  readCount: number,
  answeredCount: number,
): WayToStudy[] {
  const ways: WayToStudy[] = [
    {
      to: paths.guide,
      label: words.read,
      what: isThere(paths.lab) ? words.whatToReadWithPipeline : words.whatToRead,
      state: readCount === 0 ? null : words.chaptersRead(readCount, guide.chapters.length),
    },
    {
      to: paths.quiz,
      label: words.answer,
      what: words.whatToAnswer,
      state:
        answeredCount === 0 ? null : words.questionsAnswered(answeredCount, quiz.questions.length),
    },
    {
      to: paths.essays,
      label: words.write,
      what: words.whatToWrite,
      state: null,
    },
    {
      to: paths.glossary,
      label: words.lookUp,
      what: words.whatToLookUp,
      state: null,
    },
  ]
  return ways.filter(({ to }) => isThere(to))
}
