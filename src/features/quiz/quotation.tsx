import { quoteAnswer } from '#domain/quiz/quote-answer.ts'
import { MarkedText } from '#ui/marked-text.tsx'

export type QuotationProps = {
  text: string
  spans: readonly { start: number; end: number }[]
}

/** The learner's own sentences, with the words that the app went by set apart. */
export function Quotation({ text, spans }: QuotationProps) {
  const sentences = quoteAnswer(text, spans)
  if (sentences.length === 0) return null
  return (
    <q className="font-serif text-lg [quotes:'“'_'”']">
      {sentences.map((parts, index) => (
        <span key={index}>
          {index > 0 && ' […] '}
          <MarkedText parts={parts} />
        </span>
      ))}
    </q>
  )
}
