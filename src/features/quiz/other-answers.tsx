import type { Question } from '#domain/course/course.ts'
import { useOtherTexts } from '#state/use-other-texts.ts'
import { OtherTexts } from '#ui/other-texts.tsx'
import { thisQuestion } from '#words/question.ts'
import { formatMoment } from './wording.ts'

export type OtherAnswersProps = {
  question: Question
  /** Puts a text into the box. */
  onText: (text: string) => void
}

/** What was typed for this question in another tab at the same time, or came with an import. */
export function OtherAnswers({ question, onText }: OtherAnswersProps) {
  const { others, ...acts } = useOtherTexts('otherAnswers', question, onText)
  const texts = others.map(({ id, text, writtenAt }) => ({
    id,
    text,
    moment: formatMoment(writtenAt),
  }))
  return <OtherTexts place={thisQuestion} texts={texts} {...acts} />
}
