/* A run as plain data: all that screens and files show of it, and nothing that only computes. */
import { costWithoutModel } from '../evaluation/threshold.ts'
import type { Evaluation } from '../evaluation/evaluate.ts'
import type { Fairness } from '../evaluation/fairness.ts'
import type { StageId } from '#domain/lab/decisions.ts'
import { productionWeeks } from '../world/calendar.ts'
import { trueLabels } from '../world/labels.ts'
import { rowsOfWeeks } from '../world/world.ts'
import { modelCard, type CardSection } from '../serving/model-card.ts'
import type { ModelVersion } from '../serving/registry.ts'
import { suggestThresholds, type Suggestions } from './suggestions.ts'
import type { Consequence } from './consequence.ts'
import { overview, type Overview } from './overview.ts'
import type { StageReport } from './reports.ts'
import type { Costs, Ending, RunState } from './state.ts'
import { oracleCost } from './week.ts'
import type { WeekReport } from './week-report.ts'

export type RunView = {
  seed: number
  worldHash: string
  /** What there is to see before the first decision. */
  overview: Overview
  /** The stage that waits for a decision; null when the run is over. */
  next: StageId | null
  ending: Ending | null
  /** One a decision, in order. */
  reports: StageReport[]
  consequences: Consequence[]
  /** The model that is being judged, from training on. */
  candidate: CandidateView | null
  /** The repository, from its stage on. */
  registry: RegistryView | null
  /** Production so far. The true AUC is what the student learns after deciding. */
  weeks: WeekReport[]
  costs: Costs
  diary: DiaryEntry[]
}

export type CandidateView = {
  evaluation: Evaluation
  fairness: Fairness
  features: string[]
  suggestions: Suggestions
}

export type RegistryView = {
  isKept: boolean
  champion: number
  versions: ModelVersion[]
  /** One a version, in the same order. */
  cards: CardSection[][]
}

/** A line of the diary; the student's own words are kept by whoever shows it. */
export type DiaryEntry = {
  stage: StageId
  week: number
  decided: string
  outcome: string
  consequences: Consequence[]
}

export function viewRun(state: RunState): RunView {
  const { world, registry, candidate } = state
  return {
    seed: world.seed,
    worldHash: world.hash,
    overview: overview(world),
    next: state.next,
    ending: state.ending,
    reports: state.reports,
    consequences: state.consequences,
    candidate: candidate && {
      evaluation: candidate.evaluation,
      fairness: candidate.fairness,
      features: candidate.model.features,
      suggestions: suggestThresholds(candidate.evaluation),
    },
    registry: registry && {
      isKept: registry.isKept,
      champion: registry.champion,
      versions: registry.versions.map(({ info }) => info),
      cards: registry.versions.map(({ info }) =>
        modelCard(info, info.version === 1 ? (candidate?.fairness ?? null) : null),
      ),
    },
    weeks: state.weeks,
    costs: state.ending === 'encerrada-sem-modelo' ? costsWithout(state) : state.costs,
    diary: state.reports.map(({ stage, week, decided, outcome }, place) => ({
      stage,
      week,
      decided,
      outcome,
      consequences: state.consequencesOf[place] ?? [],
    })),
  }
}

/** Without a model every week of production costs all of its fraud. */
function costsWithout({ world, costs }: RunState): Costs {
  const { payments, labels } = world
  const inProduction = (_: number, row: number) =>
    (payments.week[row] as number) >= productionWeeks.from
  const truth = labels.fraud.filter(inProduction)
  const loss = costWithoutModel(truth, payments.amount.filter(inProduction))
  const rows = rowsOfWeeks(productionWeeks)
  const oracle = oracleCost(rows, labels.probability, trueLabels(labels, rows), payments.amount)
  return { ...costs, total: loss, withoutModel: loss, oracle }
}
