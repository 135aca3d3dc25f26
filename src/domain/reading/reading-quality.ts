/*
 * How often the app's reading errs, as the build has measured it on labelled answers. The build
 * makes these figures; the app shows them beside every reading.
 */

export type QualityFigures = {
  /** How many labelled answers were read. */
  answers: number
  /** Of the ideas absent by the graders, the share that the app called covered, 0 to 1. */
  falseCredit: number
  /** Of the ideas present by the graders, the share that the app found at least in part. */
  recall: number
  /** Share of answers whose level, of five, is the graders'. */
  exact: number
}

export type QuestionQuality = QualityFigures & { id: string; number: number; label: string }

export type ReadingQuality = QualityFigures & { questions: QuestionQuality[] }
