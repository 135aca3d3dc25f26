/*
 * The contract between a screen and the laboratory, wherever it runs: what is asked, what comes
 * back. All of it is plain data that survives being copied between threads. A screen sends the
 * whole plan (seed and all decisions); the laboratory remembers what it has played of it.
 */
import type { RunPlan } from '#domain/lab/run-plan.ts'
import type { Importance } from './evaluation/importance.ts'
import type { Progress } from './math/task.ts'
import type { Explanation } from './models/explain.ts'
import type { Comparison } from './story/comparison.ts'
import type { Evasion, ScoredPayment, Tricks } from './story/questions.ts'
import type { RunView } from './story/view.ts'

export type { AucFigure, Evaluation } from './evaluation/evaluate.ts'
export type { Fairness, GroupFigures } from './evaluation/fairness.ts'
export type { CurvePoint } from './evaluation/ranking.ts'
export type { CalibrationBin } from './evaluation/probability.ts'
export type { Confusion, Rates, ThresholdPoint } from './evaluation/threshold.ts'
export type { FeatureView } from './features/catalogue.ts'
export type { Settings } from './models/train.ts'
export type { Contribution, Explanation } from './models/explain.ts'
export type { Importance } from './evaluation/importance.ts'
export type { BinShares } from './monitoring/bin-shares.ts'
export type { ColumnReport, DriftReport } from './monitoring/watch.ts'
export type { CardSection } from './serving/model-card.ts'
export type { ModelVersion } from './serving/registry.ts'
export type { Comparison } from './story/comparison.ts'
export type { Consequence, ConsequenceId } from './story/consequence.ts'
export type { Overview, SourceFacts } from './story/overview.ts'
export type { Evasion, ScoredPayment, Tricks } from './story/questions.ts'
export type { Challenger, Results, StageReport, Trial } from './story/reports.ts'
export type { Costs, Ending } from './story/state.ts'
export type { CandidateView, DiaryEntry, RegistryView, RunView } from './story/view.ts'
export type { Alarm, WeekReport } from './story/week-report.ts'
export type { PaymentFacts } from './world/world.ts'
export type { Progress } from './math/task.ts'

/** What can be asked of a played plan, each with what it needs and what comes back. */
export type Questions = {
  /** Why a payment got its score; version null is the champion, or the candidate before it. */
  explain: { needs: { row: number; version: number | null }; gives: Explanation }
  /** The payments of a week with the highest scores. */
  riskiest: { needs: { week: number; version: number | null }; gives: ScoredPayment[] }
  importance: { needs: { version: number | null }; gives: Importance[] }
  evade: { needs: { tricks: Tricks; version: number | null }; gives: Evasion }
  /** Costs of this run beside those of the best known, in the same world. */
  compare: { needs: object; gives: Comparison }
  /** Microseconds a payment; of scoring on this machine alone, so not the same everywhere. */
  latency: { needs: { version: number | null }; gives: { median: number; ninetyNinth: number } }
}

export type QuestionName = keyof Questions

export type Question<Name extends QuestionName = QuestionName> = {
  [Each in Name]: { name: Each; needs: Questions[Each]['needs'] }
}[Name]

export type LabRequest =
  | { kind: 'play'; id: number; plan: RunPlan }
  | { kind: 'ask'; id: number; plan: RunPlan; question: Question }
  | { kind: 'cancel'; id: number }

export type PlayedRun = {
  view: RunView
  /** The first decision that could not be carried out, and why; the view is of those before it. */
  fault: { step: number; message: string } | null
}

export type LabReply =
  | { kind: 'progress'; id: number; progress: Progress }
  | { kind: 'played'; id: number; played: PlayedRun }
  | { kind: 'answered'; id: number; answer: Questions[QuestionName]['gives'] }
  | { kind: 'cancelled'; id: number }
  | { kind: 'failed'; id: number; message: string }
