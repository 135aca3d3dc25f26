/* Trains a challenger on a window of production and holds it against the champion. */
import type { RetrainDecision } from '#domain/lab/decisions.ts'
import { aucFigure } from '../evaluation/evaluate.ts'
import type { Task } from '../math/task.ts'
import { predict } from '../models/predict.ts'
import { train } from '../models/train.ts'
import { championOf, hashData, type ModelVersion, type StoredModel } from '../serving/registry.ts'
import { bugWeek, endOfWeek, hoursPerDay, type Weeks } from '../world/calendar.ts'
import { knownLabels, trueLabels } from '../world/labels.ts'
import { rowsOfWeeks, type World } from '../world/world.ts'
import { LabError } from '../math/lab-error.ts'
import { servingMatrix, splitRows, trainingMatrix } from './dataset.ts'
import type { Challenger } from './reports.ts'
import { chosen, type RunState } from './state.ts'

export type Retraining = Extract<RetrainDecision, { action: 'retreinar' }>

export type Challenge = {
  stored: StoredModel
  champion: StoredModel
  isPromoted: boolean
  known: Pick<Challenger, 'window' | 'rows' | 'knownFrauds' | 'challengerAuc' | 'championAuc'>
}

/** Days after which a label counts as ripe. */
const ripeAfter = 14
const firstLearnt = 1

/** At the end of `week`. Throws where the window is empty or has one class only. */
export function* challenge(state: RunState, decision: Retraining, week: number): Task<Challenge> {
  const { world, registry } = state
  if (registry === null) throw new Error('Nenhum modelo está em produção.')
  const champion = championOf(registry)
  const { rows, window } = windowRows(world, decision, week)
  const labels = knownLabels(world.labels, rows, endOfWeek(week), decision.audit)
  const apart = splitRows(world, rows, decision.split, latestQuarter(world, rows))
  const learnTwin = yield* learn(state, champion, apart.training, decision, week, 'Comparação')
  const judged = knownLabels(world.labels, apart.validation, endOfWeek(week), decision.audit)
  const matrix = trainingMatrix(state)
  const challengerAuc = aucFigure(judged, predict(learnTwin, matrix, apart.validation))
  const championAuc = aucFigure(
    judged,
    predict(champion.model, servingMatrix(state), apart.validation),
  )
  const model = yield* learn(state, champion, rows, decision, week, 'Retreinamento')
  const isPromoted =
    decision.promotion === 'promover' || (challengerAuc.auc ?? 0) >= (championAuc.auc ?? 0)
  const knownFrauds = labels.reduce((sum, label) => sum + label, 0)
  const info: ModelVersion = {
    ...champion.info,
    version: Math.max(...registry.versions.map(({ info }) => info.version)) + 1,
    createdWeek: week,
    parent: champion.info.version,
    dataWindow: window,
    rows: rows.length,
    frauds: knownFrauds,
    dataHash: hashData(rows, labels),
    metrics: { name: 'Rótulos conhecidos', ...challengerAuc },
    note: describeRetraining(decision),
    status: 'desafiante',
    archivedBecause: null,
  }
  const known = { window, rows: rows.length, knownFrauds, challengerAuc, championAuc }
  return { stored: { info, model }, champion, isPromoted, known }
}

function* learn(
  state: RunState,
  { info }: StoredModel,
  rows: Uint32Array,
  { audit }: Retraining,
  week: number,
  label: string,
) {
  const { world } = state
  const { missing, scale } = chosen(state, 'preparacao-de-dados')
  const labels = knownLabels(world.labels, rows, endOfWeek(week), audit)
  const matrix = trainingMatrix(state)
  const training = { matrix, rows, labels, missing, isScaled: scale, seed: world.seed }
  return yield* train(training, info.settings, { label })
}

/** The last weeks, or the last whose labels are ripe; without the faulty week, if it is kept out. */
function windowRows({ payments }: World, decision: Retraining, week: number) {
  const until = endOfWeek(week) - (decision.onlyRipe ? ripeAfter * hoursPerDay : 0)
  const to = decision.onlyRipe ? week - ripeAfter / 7 : week
  const from = decision.window === 0 ? firstLearnt : Math.max(firstLearnt, to - decision.window + 1)
  const window: Weeks = { from, to }
  const rows = rowsOfWeeks(window).filter(
    (row) =>
      (payments.time[row] as number) < until &&
      !(decision.quarantine && payments.week[row] === bugWeek),
  )
  if (rows.length === 0) {
    throw new LabError('A janela de retreinamento está vazia: escolha uma que tenha pagamentos.')
  }
  return { rows, window }
}

/** The week from which on about a quarter of the rows lie; at least the last one. */
function latestQuarter({ payments }: World, rows: Uint32Array): number {
  return payments.week[rows[Math.floor(rows.length * 0.75)] as number] as number
}

/** Both models on the weeks that followed, with all labels. */
export function compareLater(
  state: RunState,
  { stored, champion, isPromoted, known }: Challenge,
  weeks: Weeks,
): Challenger {
  const rows = rowsOfWeeks(weeks)
  const truth = trueLabels(state.world.labels, rows)
  const matrix = servingMatrix(state)
  return {
    ...known,
    version: stored.info.version,
    isPromoted,
    laterChallengerAuc: aucFigure(truth, predict(stored.model, matrix, rows)),
    laterChampionAuc: aucFigure(truth, predict(champion.model, matrix, rows)),
  }
}

export function describeRetraining(decision: Retraining): string {
  const { window, onlyRipe, quarantine, audit, split, promotion } = decision
  return [
    window === 0 ? 'com todas as semanas' : `com as últimas ${window} semanas`,
    ...(onlyRipe ? ['só de rótulos com mais de 14 dias'] : []),
    ...(quarantine ? ['sem a semana do defeito'] : []),
    ...(audit ? ['com rótulos auditados'] : []),
    split === 'tempo' ? 'comparando no tempo' : 'comparando ao acaso',
    promotion === 'comparar' ? 'promovendo só se vencer' : 'promovendo sem comparar',
  ].join(', ')
}
