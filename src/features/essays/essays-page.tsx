import type { Essays, EssayStub } from '#domain/course/course.ts'
import { essayDraftOf } from '#domain/progress/progress-lookup.ts'
import { countWords } from '#domain/text/text-size.ts'
import { useProgress } from '#state/use-progress.ts'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { written } from '#words/essay-terms.ts'
import * as words from '#words/essays.ts'
import { paths } from '#paths.ts'
import { dayAndTime } from './day-and-time.ts'

export type EssaysPageProps = { essays: Essays }

export function EssaysPage({ essays }: EssaysPageProps) {
  return (
    <>
      <PageHeader title={essays.title}>
        <p className="print:hidden">{words.intro}</p>
      </PageHeader>
      <ol className="long-list border-b border-rule">
        {essays.essays.map((essay) => (
          <EssayEntry key={essay.id} essay={essay} />
        ))}
      </ol>
    </>
  )
}

function EssayEntry({ essay }: { essay: EssayStub }) {
  return (
    <li className="grid grid-cols-[2.5rem_1fr] border-t border-rule py-6 sm:grid-cols-[4rem_1fr] wide:grid-cols-[4rem_minmax(0,42rem)_1fr]">
      <span aria-hidden className="font-serif text-2xl leading-tight text-muted sm:text-3xl">
        {essay.number}
      </span>
      <div className="max-w-measure">
        <h2 className="font-serif text-xl leading-snug font-semibold">
          <Link
            to={paths.essay(essay.id)}
            className="print-target -my-2 inline-block py-2 no-underline hover:underline"
          >
            {essay.label}
          </Link>
        </h2>
        <p className="mt-1.5 text-pretty">
          <RichText nodes={essay.prompt} />
        </p>
      </div>
      <DraftState essay={essay} />
    </li>
  )
}

function DraftState({ essay }: { essay: EssayStub }) {
  const draft = essayDraftOf({ essays: useProgress((progress) => progress.essays) }, essay)
  const size = countWords(draft?.text ?? '')
  return (
    <p className="col-start-2 mt-2 font-sans text-base text-muted wide:col-start-auto wide:mt-0.5 wide:pl-12 print:hidden">
      {draft && size > 0 ? (
        <>
          <span className="font-semibold text-ink">{written(size)}</span> · {words.edited}{' '}
          <time dateTime={draft.at}>{dayAndTime(draft.at)}</time>
        </>
      ) : (
        words.noDraft
      )}
    </p>
  )
}
