import type { ReviewGrade } from '#domain/progress/progress.ts'
import { Button } from '#ui/button.tsx'
import * as words from '#words/review-session.ts'
import { gapInWords } from './wording.ts'

const grades: readonly ReviewGrade[] = ['errei', 'dificil', 'bom', 'facil']

export type GradeButtonsProps = {
  /** Days until the item comes back, by grade. */
  gaps: Record<ReviewGrade, number>
  /** After "Não sei" there is nothing to weigh. */
  gaveUp: boolean
  onGrade: (grade: ReviewGrade) => void
}

/** How well it came back to mind; each button says when the item returns. */
export function GradeButtons({ gaps, gaveUp, onGrade }: GradeButtonsProps) {
  return (
    <div role="group" aria-labelledby="como-foi" className="mt-9 max-w-measure font-sans">
      <p id="como-foi" className="font-semibold">
        {gaveUp ? words.toReviewAgain : words.howWasIt}
      </p>
      <div className="mt-3 grid gap-2 sm:grid-cols-2">
        {(gaveUp ? (['errei'] as const) : grades).map((grade) => (
          <Button key={grade} className="w-full" onClick={() => onGrade(grade)}>
            <span>
              <strong>{words.grades[grade]}</strong> — {words.comesBack(gapInWords(gaps[grade]))}
            </span>
          </Button>
        ))}
      </div>
    </div>
  )
}
