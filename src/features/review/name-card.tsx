import { Fragment } from 'react'
import { plainText } from '#domain/course/plain-text.ts'
import { checkName, type NameCheck } from '#domain/review/check-name.ts'
import type { ReviewTerm } from '#domain/review/review-item.ts'
import * as words from '#words/review-session.ts'
import { RecallForm } from './recall-form.tsx'
import { RecallResult } from './recall-result.tsx'
import type { CardProps } from './recalled.ts'

export type NameCardProps = CardProps & { term: ReviewTerm; terms: readonly ReviewTerm[] }

/** The definition is shown, the name is asked. */
export function NameCard({ term, terms, text, recalled, onText, onRecalled }: NameCardProps) {
  return (
    <>
      <h2 className="font-sans text-base font-semibold text-muted">{words.whichTerm}</h2>
      <p className="mt-2 max-w-measure font-serif text-xl leading-relaxed text-pretty">
        {plainText(term.definition)}
      </p>
      {recalled === null ? (
        <RecallForm
          label={words.termName}
          hint={words.termNameHint}
          isLong={false}
          text={text}
          onText={onText}
          onCheck={() => onRecalled({ text, gaveUp: false })}
          onGiveUp={() => onRecalled({ text, gaveUp: true })}
        />
      ) : (
        <RecallResult title={term.title} typed={recalled.gaveUp ? null : recalled.text}>
          {!recalled.gaveUp && (
            <p className="mt-2">{describeCheck(checkName(recalled.text, term, terms))}</p>
          )}
          {term.names.length > 1 && (
            <p className="mt-2 font-sans text-base text-muted">
              {words.acceptedNames}{' '}
              {term.names.map(({ text: name, lang }, index) => (
                <Fragment key={name}>
                  {index > 0 && ' · '}
                  <span lang={lang}>{name}</span>
                </Fragment>
              ))}
            </p>
          )}
        </RecallResult>
      )}
    </>
  )
}

function describeCheck(check: NameCheck): string {
  switch (check.kind) {
    case 'right':
      return check.slip ? words.rightWithSlip(check.name) : words.right
    case 'other':
      return words.otherTerm(check.term)
    case 'wrong':
    case 'empty':
      return words.wrong
  }
}
