import { useEffect, useState } from 'react'
import type { AnswerKey, QuestionStub } from '#domain/course/course.ts'
import type { Attempt, Mark } from '#domain/progress/progress.ts'
import { attemptsOf } from '#domain/progress/progress-lookup.ts'
import { useAnswerActions } from '#state/answer-actions.ts'
import { useProgress } from '#state/use-progress.ts'
import { type Choice, ChoiceGroup } from '#ui/choice-group.tsx'
import { Notice } from '#ui/notice.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import { RichText } from '#ui/rich-text.tsx'
import * as keyWords from '#words/answer-key.ts'
import { markNames, scoreOf } from '#words/quiz-terms.ts'
import * as words from '#words/review-session.ts'
import { RecallForm } from './recall-form.tsx'
import { RecallResult } from './recall-result.tsx'
import type { CardProps } from './recalled.ts'

export type QuestionCardProps = CardProps & {
  question: QuestionStub
  loadKey: (questionId: string) => Promise<AnswerKey>
}

/** A question of the quiz, answered anew: it counts there as one more attempt. */
export function QuestionCard({
  question,
  loadKey,
  text,
  recalled,
  onText,
  onRecalled,
}: QuestionCardProps) {
  const { recordAttempt } = useAnswerActions()

  function record(gaveUp: boolean) {
    const { id, revision } = question
    const attemptId = recordAttempt(id, { revision, text, gaveUp, confidence: null })
    onRecalled({ text, gaveUp, attemptId })
  }

  return (
    <>
      <p className="eyebrow mb-2">{words.question(question.number)}</p>
      <h2 className="max-w-measure font-serif text-2xl leading-snug font-medium text-pretty">
        <RichText nodes={question.prompt} />
      </h2>
      {recalled === null ? (
        <RecallForm
          label={keyWords.yourAnswer}
          hint={`${keyWords.lengthAdvice}.`}
          isLong
          text={text}
          onText={onText}
          onCheck={() => record(false)}
          onGiveUp={() => record(true)}
        />
      ) : (
        <RecallResult title={keyWords.modelAnswer} typed={recalled.gaveUp ? null : recalled.text}>
          <Judgement
            question={question}
            attemptId={recalled.attemptId ?? ''}
            gaveUp={recalled.gaveUp}
            loadKey={loadKey}
          />
        </RecallResult>
      )}
    </>
  )
}

type JudgementProps = {
  question: QuestionStub
  attemptId: string
  gaveUp: boolean
  loadKey: QuestionCardProps['loadKey']
}

/** Mounted after the answer: mounting is what asks for the key. */
function Judgement({ question, attemptId, gaveUp, loadKey }: JudgementProps) {
  const { judge } = useAnswerActions()
  const attempts = useProgress((progress) => progress.attempts)
  const attempt = attemptsOf({ attempts }, question).find(({ id }) => id === attemptId)
  const [key, setKey] = useState<AnswerKey | 'failed' | null>(null)

  useEffect(() => {
    let isCurrent = true
    const settle = (loaded: AnswerKey | 'failed') => {
      if (isCurrent) setKey(loaded)
    }
    loadKey(question.id).then(settle, () => settle('failed'))
    return () => {
      isCurrent = false
    }
  }, [loadKey, question.id])

  if (key === null) return <p className="mt-3 text-muted">{keyWords.loading}</p>
  if (key === 'failed') {
    return (
      <div className="mt-3">
        <Notice role="alert" title={keyWords.failed}>
          <p>{keyWords.answerIsKept}</p>
          <RetryLink className="mt-3" />
        </Notice>
      </div>
    )
  }
  const ideas = key.ideas.map(({ id }) => id)
  return (
    <>
      <p className="mt-3 border-l-2 border-accent pl-5">
        <RichText nodes={key.answer} />
      </p>
      <h3 className="mt-7 font-serif text-xl font-semibold">{keyWords.keyIdeas}</h3>
      <p className="mt-1 font-sans text-base text-muted">
        {key.isDraft && `${words.draftIdeas} `}
        {keyWords.complete(key.required, key.ideas.length)}
      </p>
      <ul className="mt-3 border-b border-rule">
        {key.ideas.map((idea) => (
          <li key={idea.id} className="border-t border-rule py-4">
            {gaveUp ? (
              idea.text
            ) : (
              <ChoiceGroup
                legend={<span className="font-serif text-lg">{idea.text}</span>}
                name={`${attemptId}-${idea.id}`}
                choices={choices}
                value={chosen(attempt, idea.id)}
                onChange={(value) =>
                  judge(question.id, attemptId, idea.id, marks[value], {
                    ideas,
                    required: key.required,
                  })
                }
              />
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="mt-4 font-serif text-xl font-semibold">
        {attempt !== undefined &&
          (gaveUp || Object.keys(attempt.marks).length > 0) &&
          keyWords.scored(scoreOf(attempt.score, 1))}
      </p>
    </>
  )
}

type MarkName = keyof typeof markNames

const marks: Record<MarkName, Mark> = { tenho: 1, parcial: 0.5, 'nao-tenho': 0 }

const choices: Choice<MarkName>[] = [
  { value: 'tenho', label: markNames.tenho, tone: 'yes' },
  { value: 'parcial', label: markNames.parcial },
  { value: 'nao-tenho', label: markNames['nao-tenho'], tone: 'no' },
]

function chosen(attempt: Attempt | undefined, idea: string): MarkName | null {
  const mark = attempt?.marks[idea]
  return choices.find(({ value }) => marks[value] === mark)?.value ?? null
}
