import type { AnswerKey, PlaceLink, Quiz, QuestionStub } from '#domain/course/course.ts'
import { AnswerLines } from '#ui/answer-lines.tsx'
import { Link } from '#ui/link.tsx'
import { Prose, RichText } from '#ui/rich-text.tsx'
import * as words from '#words/quiz-sheet.ts'
import { isPlain } from './plain-blocks.ts'

export type QuizSheetProps = {
  quiz: Quiz
  /** With them it is the instructor's sheet; without, one to be written on. */
  keys?: ReadonlyMap<string, AnswerKey>
}

/** The questions as a handout: only ever seen on paper. */
export function QuizSheet({ quiz, keys }: QuizSheetProps) {
  return (
    <div className="hidden print:block">
      <h2 className="font-serif text-3xl leading-tight font-semibold">
        {keys === undefined ? quiz.title : quiz.keyTitle}
      </h2>
      {keys === undefined && (
        <>
          <div className="mt-2 text-muted">
            <Prose blocks={quiz.instructions.filter(isPlain)} />
          </div>
          <p className="mt-6 flex gap-4 font-sans text-base">
            {words.name} <span aria-hidden className="grow border-b border-edge" />
            {words.date} <span aria-hidden className="w-32 border-b border-edge" />
          </p>
        </>
      )}
      <ol>
        {quiz.questions.map((question) => (
          <li key={question.id} className="mt-6">
            <p className="text-lg leading-snug font-semibold">
              {question.number}. <RichText nodes={question.prompt} />
            </p>
            {keys === undefined ? (
              <AnswerLines count={4} />
            ) : (
              <SheetKey question={question} answerKey={keys.get(question.id)} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

export type SheetKeyProps = {
  question: Pick<QuestionStub, 'required'>
  answerKey: AnswerKey | undefined
  /** Left out where the ideas stand beside it already. */
  withIdeas?: boolean
}

/** The key of one question: the model answer, what counts in it, and where the guide tells it. */
export function SheetKey({ question, answerKey, withIdeas = true }: SheetKeyProps) {
  if (answerKey === undefined) return null
  const { answer, ideas } = answerKey
  const places = uniquePlaces(ideas.flatMap(({ source }) => source ?? []))
  return (
    <>
      <p className="mt-1">
        <RichText nodes={answer} />
      </p>
      {withIdeas && (
        <>
          <p className="mt-2 font-sans text-sm text-muted">
            {words.keyIdeas(question.required, ideas.length)}
          </p>
          <ul className="list-disc pl-5 font-sans text-sm">
            {ideas.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {places.length > 0 && (
        <p className="mt-1 font-sans text-sm text-muted">
          {words.inGuide}{' '}
          {places.map((place, index) => (
            <span key={place.address}>
              {index > 0 && '; '}
              <Link to={place.address} className="print-target">
                {place.title}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function uniquePlaces(places: readonly PlaceLink[]): PlaceLink[] {
  return [...new Map(places.map((place) => [place.address, place])).values()]
}
