import type { ChapterSummary } from '#domain/progress/progress-summary.ts'
import { formatScore } from '#domain/quiz/scoring.ts'
import { Link } from '#ui/link.tsx'
import * as words from '#words/progress.ts'
import { paths } from '#paths.ts'
import { Part } from './part.tsx'
import { RowLink } from './row-link.tsx'
import { describeStatus } from './wording.ts'

/** Chapter by chapter: read or not, the questions that practise it, what is weak and what is due. */
export function ChaptersOverview({ rows }: { rows: readonly ChapterSummary[] }) {
  return (
    <Part
      id="leitura"
      title={words.reading}
      figure={words.outOf(rows.filter((row) => row.isRead).length, rows.length)}
      note={words.readingNote}
    >
      <ol className="long-list mt-4 border-b border-rule font-sans text-base">
        {rows.map((row) => (
          <li key={row.chapter.id} className="border-t border-rule">
            <RowLink
              to={paths.chapter(row.chapter.id)}
              mark={row.chapter.numeral}
              label={row.chapter.title}
              state={row.isRead ? words.isRead : words.unread}
            />
            {row.questions.length > 0 && <Practice row={row} />}
          </li>
        ))}
      </ol>
    </Part>
  )
}

function Practice({ row: { chapter, questions, weakIdeas, due } }: { row: ChapterSummary }) {
  return (
    <div className="-mt-1 pb-2 pl-10">
      <div className="flex items-start gap-x-4">
        <span aria-hidden className="flex min-h-11 items-center text-sm text-muted">
          {words.questions}
        </span>
        <ul aria-label={words.questionsOn(chapter.title)} className="flex flex-wrap gap-x-4">
          {questions.map(({ question, status }) => (
            <li key={question.id}>
              <Link
                to={paths.question(question.id)}
                className="inline-flex min-h-11 min-w-11 items-center text-muted tabular-nums no-underline hover:text-accent"
              >
                <span className="sr-only">{words.question}</span>{' '}
                <span className="text-ink">{question.number}</span>
                <span aria-hidden className="whitespace-pre">
                  {status.kind === 'unanswered' ? ' · –' : ` · ${formatScore(status.score)}`}
                </span>
                <span className="sr-only">: {describeStatus(status)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {(weakIdeas > 0 || due > 0) && (
        <p className="flex flex-wrap items-center gap-x-5">
          {weakIdeas > 0 && <span>{words.weakIdeas(weakIdeas)}</span>}
          {due > 0 && (
            <Link
              to={paths.review}
              aria-label={words.dueIn(due, chapter.title)}
              className="inline-flex min-h-11 items-center"
            >
              {words.due(due)}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
