import { plainText } from '#domain/course/plain-text.ts'
import { compareDefinition } from '#domain/review/compare-definition.ts'
import type { ReviewTerm } from '#domain/review/review-item.ts'
import { MarkedText } from '#ui/marked-text.tsx'
import * as words from '#words/review-session.ts'
import { RecallForm } from './recall-form.tsx'
import { RecallResult } from './recall-result.tsx'
import type { CardProps } from './recalled.ts'

export type DefinitionCardProps = CardProps & { term: ReviewTerm }

/** The name is shown, the definition is asked, in the learner's own words. */
export function DefinitionCard({ term, text, recalled, onText, onRecalled }: DefinitionCardProps) {
  return (
    <>
      <h2 className="font-serif text-2xl leading-snug font-semibold">{words.whatIs(term.title)}</h2>
      {recalled === null ? (
        <RecallForm
          label={words.define}
          hint={words.defineHint}
          isLong
          text={text}
          onText={onText}
          onCheck={() => onRecalled({ text, gaveUp: false })}
          onGiveUp={() => onRecalled({ text, gaveUp: true })}
        />
      ) : (
        <RecallResult title={words.definition} typed={recalled.gaveUp ? null : recalled.text}>
          <ComparedDefinition
            typed={recalled.gaveUp ? '' : recalled.text}
            definition={plainText(term.definition)}
          />
        </RecallResult>
      )}
    </>
  )
}

function ComparedDefinition({ typed, definition }: { typed: string; definition: string }) {
  const { parts, found, total } = compareDefinition(typed, definition)
  return (
    <>
      <p className="mt-2 border-l-2 border-accent pl-5">
        <MarkedText parts={parts} />
      </p>
      {typed !== '' && (
        <p className="mt-3 font-sans text-base text-muted">
          {found === 0 ? words.noWordFound : words.wordsFound(found, total)} {words.youJudge}
        </p>
      )}
    </>
  )
}
