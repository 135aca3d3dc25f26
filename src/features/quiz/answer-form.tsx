import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Confidence } from '#domain/progress/progress.ts'
import { countSentences, countWords } from '#domain/text/text-size.ts'
import { Button } from '#ui/button.tsx'
import { type Choice, ChoiceGroup } from '#ui/choice-group.tsx'
import { useEarlyTyping } from '#ui/use-early-typing.ts'
import * as keyWords from '#words/answer-key.ts'
import * as words from '#words/question.ts'
import { confidenceNames, dontKnow } from '#words/quiz-terms.ts'

const confidences: Choice<Confidence>[] = [
  { value: 'baixa', label: confidenceNames.baixa },
  { value: 'media', label: confidenceNames.media },
  { value: 'alta', label: confidenceNames.alta },
]

export type AnswerFormProps = {
  text: string
  /** Whether the learner has just asked for the form, so that focus goes to the answer. */
  takesFocus: boolean
  checkLabel: string
  onText: (text: string) => void
  onCheck: (confidence: Confidence) => void
  onGiveUp: () => void
  /** Back to the answer already given; absent when there is none. */
  onCancel?: (() => void) | undefined
  /** What stands right under the answer. */
  children?: ReactNode
}

/** What is missing before the key may be seen. */
type Missing = 'text' | 'confidence'

const requests: Record<Missing, string> = {
  text: words.writeFirst,
  confidence: words.sayHowSure,
}

export function AnswerForm({
  text,
  takesFocus,
  checkLabel,
  onText,
  onCheck,
  onGiveUp,
  onCancel,
  children,
}: AnswerFormProps) {
  const id = useId()
  const answerRef = useRef<HTMLTextAreaElement>(null)
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  const [missing, setMissing] = useState<Missing | null>(null)
  const firstConfidenceId = `${id}-baixa`

  useEarlyTyping(answerRef, text, onText)

  useEffect(() => {
    if (takesFocus) answerRef.current?.focus()
  }, [takesFocus])

  function check(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') {
      setMissing('text')
      answerRef.current?.focus()
    } else if (confidence === null) {
      setMissing('confidence')
      document.getElementById(firstConfidenceId)?.focus()
    } else {
      onCheck(confidence)
    }
  }

  return (
    <form onSubmit={check} className="w-full max-w-measure font-sans">
      <label htmlFor={`${id}-answer`} className="mb-2 block font-semibold">
        {keyWords.yourAnswer}
      </label>
      <textarea
        ref={answerRef}
        id={`${id}-answer`}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          if (missing === 'text') setMissing(null)
        }}
        rows={5}
        spellCheck
        aria-describedby={`${id}-length ${id}-text-missing`}
        aria-invalid={missing === 'text'}
        className="field-sizing-content min-h-40 w-full resize-y rounded-sm border border-edge bg-raised p-4 font-serif text-lg leading-relaxed text-ink"
      />
      <p id={`${id}-length`} className="mt-1 text-sm text-muted">
        {describeLength(text)}
      </p>
      <Request id={`${id}-text-missing`} text={missing === 'text' ? requests.text : null} />
      {children}

      <div className="mt-7">
        <ChoiceGroup
          legend={<span className="font-semibold">{words.howSure}</span>}
          name={`${id}-confidence`}
          firstId={firstConfidenceId}
          choices={confidences}
          value={confidence}
          onChange={(value) => {
            setConfidence(value)
            if (missing === 'confidence') setMissing(null)
          }}
          describedBy={`${id}-confidence-missing`}
        />
        <Request
          id={`${id}-confidence-missing`}
          text={missing === 'confidence' ? requests.confidence : null}
        />
      </div>

      <noscript>
        <p className="mt-6 border-l-2 border-accent pl-3 text-base">{words.needsScript}</p>
      </noscript>
      <div className="mt-9 flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary">
          {checkLabel}
        </Button>
        <Button onClick={onGiveUp}>{dontKnow}</Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {words.backToAnswer}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Stands in the page before it has anything to say, so that what it says is announced. */
function Request({ id, text }: { id: string; text: string | null }) {
  return (
    <div id={id} role="alert">
      {text !== null && <p className="mt-3 border-l-2 border-accent pl-3 text-base">{text}</p>}
    </div>
  )
}

function describeLength(text: string): string {
  const length = countWords(text)
  const sentences = countSentences(text)
  const advice = sentences > 3 ? words.tooLong(sentences) : keyWords.lengthAdvice
  return length === 0 ? advice : `${words.wordCount(length)} · ${advice}`
}
