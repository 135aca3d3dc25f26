import { plainText } from '#domain/course/plain-text.ts'
import { compareDefinition } from '#domain/review/compare-definition.ts'
import type { ReviewTerm } from '#domain/review/review-item.ts'
import { MarkedText } from '#ui/marked-text.tsx'
import { RecallForm } from './recall-form.tsx'
import { RecallResult } from './recall-result.tsx'
import type { CardProps } from './recalled.ts'

export type DefinitionCardProps = CardProps & { term: ReviewTerm }

/** The name is shown, the definition is asked, in the learner's own words. */
export function DefinitionCard({ term, text, recalled, onText, onRecalled }: DefinitionCardProps) {
  return (
    <>
      <h2 className="font-serif text-2xl leading-snug font-semibold">O que é {term.title}?</h2>
      {recalled === null ? (
        <RecallForm
          label="Defina com as suas palavras"
          hint="Uma ou duas frases bastam."
          isLong
          text={text}
          onText={onText}
          onCheck={() => onRecalled({ text, gaveUp: false })}
          onGiveUp={() => onRecalled({ text, gaveUp: true })}
        />
      ) : (
        <RecallResult title="A definição do guia" typed={recalled.gaveUp ? null : recalled.text}>
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
          {found === 0
            ? 'O app não encontrou na sua resposta palavras da definição.'
            : `O app encontrou na sua resposta as palavras marcadas: ${found} das ${total} que carregam sentido.`}{' '}
          O mesmo pode ser dito com outras: quem julga é você.
        </p>
      )}
    </>
  )
}
