import type { Essay } from '#domain/course/course.ts'
import { useEssayActions } from '#state/essay-actions.ts'
import { useOtherTexts } from '#state/use-other-texts.ts'
import { OtherTexts } from '#ui/other-texts.tsx'
import { thisEssay } from '#words/essay-terms.ts'
import { dayAndTime } from './day-and-time.ts'

/** What was typed for this essay in another tab at the same time, or came with an import. */
export function OtherEssays({ essay }: { essay: Essay }) {
  const { saveEssay } = useEssayActions()
  const { others, ...acts } = useOtherTexts('otherEssays', essay, (text) =>
    saveEssay(essay.id, text),
  )
  const texts = others.map(({ id, text, writtenAt }) => ({
    id,
    text,
    moment: dayAndTime(writtenAt),
  }))
  return <OtherTexts place={thisEssay} texts={texts} {...acts} />
}
