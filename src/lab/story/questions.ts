/* What a screen may ask of a run besides its view: about one payment, one model, one attack. */
import { permutationImportance, type Importance } from '../evaluation/importance.ts'
import { LabError } from '../math/lab-error.ts'
import { explain, type Explanation } from '../models/explain.ts'
import { predict } from '../models/predict.ts'
import { ascending } from '../math/order.ts'
import { championOf, type StoredModel } from '../serving/registry.ts'
import { trueLabels } from '../world/labels.ts'
import { describePayment, paymentCount, rowsOfWeeks, type PaymentFacts } from '../world/world.ts'
import { validationWeeks } from '../world/calendar.ts'
import { servingMatrix, trainingMatrix } from './dataset.ts'
import { candidateOf } from './stages/gate-stages.ts'
import type { RunState } from './state.ts'

/** The version in the repository, or the candidate while there is none. */
export function modelOf(state: RunState, version: number | null): StoredModel['model'] {
  const { registry } = state
  if (registry === null) return candidateOf(state).model
  if (version === null) return championOf(registry).model
  const found = registry.versions.find(({ info }) => info.version === version)
  if (found === undefined) throw new LabError(`Não existe a versão ${version} no repositório.`)
  return found.model
}

export type ScoredPayment = PaymentFacts & { score: number; isFraud: boolean }

/** The payments of a week with the highest scores. */
export function riskiestPayments(
  state: RunState,
  week: number,
  version: number | null,
  most = 20,
): ScoredPayment[] {
  const rows = rowsOfWeeks({ from: week, to: week })
  const scores = predict(modelOf(state, version), servingMatrix(state), rows)
  return Array.from(ascending(scores).slice(-most).reverse(), (k) => {
    const row = rows[k] as number
    return {
      ...describePayment(state.world, row),
      score: scores[k] as number,
      isFraud: state.world.labels.fraud[row] === 1,
    }
  })
}

export function explainPayment(state: RunState, row: number, version: number | null): Explanation {
  if (!Number.isInteger(row) || row < 0 || row >= paymentCount) {
    throw new LabError('Não existe esse pagamento.')
  }
  return explain(modelOf(state, version), servingMatrix(state), row)
}

/** On the validation weeks. */
export function importanceOf(state: RunState, version: number | null): Importance[] {
  const rows = rowsOfWeeks(validationWeeks)
  const labels = trueLabels(state.world.labels, rows)
  const { seed } = state.world
  return permutationImportance(modelOf(state, version), trainingMatrix(state), rows, labels, seed)
}

/** What an attacker may change about a stolen card's payments. */
export type Tricks = {
  /** A third of the amount at a time. */
  smaller: boolean
  /** Never two payments within a day. */
  spaced: boolean
  /** At two in the afternoon. */
  businessHours: boolean
}

export type Evasion = { frauds: number; recallBefore: number; recallAfter: number }

/** How many frauds of the validation weeks a model still finds when they use these tricks. */
export function evade(state: RunState, tricks: Tricks, version: number | null): Evasion {
  const { labels } = state.world
  const model = modelOf(state, version)
  const matrix = trainingMatrix(state)
  const rows = rowsOfWeeks(validationWeeks).filter((row) => labels.fraud[row] === 1)
  const changed = matrix.columns.map((column, place) =>
    Float32Array.from(rows, (row) =>
      disguise(matrix.names[place] ?? '', column[row] as number, tricks),
    ),
  )
  const own = Uint32Array.from(rows, (_, k) => k)
  const threshold = state.choices['avaliacao-de-modelo']?.threshold ?? 0.05
  const recall = (scores: Float64Array) =>
    rows.length === 0 ? 0 : scores.filter((score) => score >= threshold).length / rows.length
  return {
    frauds: rows.length,
    recallBefore: recall(predict(model, matrix, rows)),
    recallAfter: recall(predict(model, { names: matrix.names, columns: changed }, own)),
  }
}

function disguise(name: string, value: number, tricks: Tricks): number {
  const turn = (2 * Math.PI * 14) / 24
  switch (name) {
    case 'log_valor':
    case 'log_razao_30d':
      return tricks.smaller ? value - Math.log(3) : value
    case 'v1h':
    case 'v24h':
      return tricks.spaced ? 1 : value
    case 'noite':
      return tricks.businessHours ? 0 : value
    case 'hora_sen':
      return tricks.businessHours ? Math.sin(turn) : value
    case 'hora_cos':
      return tricks.businessHours ? Math.cos(turn) : value
    default:
      return value
  }
}
