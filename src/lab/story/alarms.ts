/* Which of the chosen monitors raise an alarm at a week's end, and on what. */
import type { Monitor } from '#domain/lab/decisions.ts'
import { adwin } from '../monitoring/detectors.ts'
import { predict } from '../models/predict.ts'
import { decimal } from '../serving/model-card.ts'
import { championOf } from '../serving/registry.ts'
import { ascending } from '../math/order.ts'
import { thresholdFor } from '../evaluation/threshold.ts'
import { endOfWeek, productionWeeks } from '../world/calendar.ts'
import { rowsOfWeeks } from '../world/world.ts'
import { servingMatrix } from './dataset.ts'
import { chosen, type RunState } from './state.ts'
import type { Alarm, WeekReport } from './week-report.ts'

/** Share by which missing values or zeros may grow before the data count as broken. */
const faultLimit = 0.05
/** Loss of AUC on known labels, or of the estimate, that raises an alarm: four standard errors. */
const aucLoss = 0.08

export function readAlarms(
  state: RunState,
  report: Omit<WeekReport, 'alarms'>,
  monitors: readonly Monitor[],
): Alarm[] {
  return monitors.flatMap((monitor): Alarm[] => {
    switch (monitor) {
      case 'qualidade':
        return qualityAlarms(report)
      case 'entradas':
        return inputAlarms(state, report)
      case 'score':
        return scoreAlarms(state, report)
      case 'rotulos':
        return aucAlarms(state, report, monitor, report.knownAuc.auc)
      case 'estimativa':
        return aucAlarms(state, report, monitor, report.estimatedAuc)
      case 'detector':
        return detectorAlarms(state, report)
    }
  })
}

type Read = Omit<WeekReport, 'alarms'>

function qualityAlarms({ week, drift }: Read): Alarm[] {
  return drift.columns.flatMap((column): Alarm[] => {
    const zeros = column.zeroShare - column.usualZeroShare
    const missing = column.missingShare - column.usualMissingShare
    // Flags and counts of risk are zero by nature; amounts and ages are not.
    const isNumber = column.ks !== null
    const what = isNumber && zeros > faultLimit ? 'zeros' : missing > faultLimit ? 'nulos' : null
    if (what === null) return []
    const value = what === 'zeros' ? column.zeroShare : column.missingShare
    const usual = what === 'zeros' ? column.usualZeroShare : column.usualMissingShare
    return [
      {
        monitor: 'qualidade',
        week,
        column: column.name,
        value,
        limit: usual + faultLimit,
        text: `Qualidade: ${what} em ${column.label} passaram de ${percent(usual)} para ${percent(value)}.`,
      },
    ]
  })
}

function inputAlarms(state: RunState, { week, drift }: Read): Alarm[] {
  const limit = chosen(state, 'monitoramento-e-manutencao').psiLimit
  return drift.columns
    .filter(({ psi }) => psi > limit)
    .map(({ name, label, psi }) => ({
      monitor: 'entradas',
      week,
      column: name,
      value: psi,
      limit,
      text: `Entradas: PSI de ${label} em ${decimal(psi, 2)}, acima de ${decimal(limit, 1)}.`,
    }))
}

function scoreAlarms(state: RunState, { week, drift }: Read): Alarm[] {
  const limit = chosen(state, 'monitoramento-e-manutencao').psiLimit
  const { scorePsi } = drift
  if (scorePsi <= limit) return []
  const text = `Score: PSI ${decimal(scorePsi, 2)}, acima de ${decimal(limit, 1)}.`
  return [{ monitor: 'score', week, column: null, value: scorePsi, limit, text }]
}

function aucAlarms(
  state: RunState,
  { week }: Read,
  monitor: 'rotulos' | 'estimativa',
  auc: number | null,
): Alarm[] {
  const { registry } = state
  const promised = registry === null ? null : championOf(registry).info.metrics.auc
  if (auc === null || promised === null || auc >= promised - aucLoss) return []
  const basis = monitor === 'rotulos' ? 'nos rótulos que já chegaram' : 'estimado sem rótulos'
  const text = `AUC ${basis}: ${decimal(auc, 2)}, contra ${decimal(promised, 2)} prometido.`
  return [{ monitor, week, column: null, value: auc, limit: promised - aucLoss, text }]
}

function detectorAlarms(state: RunState, { week }: Read): Alarm[] {
  const missed = missedFrauds(state, week)
  const at = adwin(missed)
  if (at === null) return []
  const text = `Detector (ADWIN): as fraudes perdidas aumentaram; alarme na ${at}ª fraude conhecida.`
  return [{ monitor: 'detector', week, column: null, value: at, limit: missed.length, text }]
}

/**
 * For each fraud of production known at the week's end, in the order of arrival, 1 if the present
 * champion misses it.
 */
export function missedFrauds(state: RunState, week: number): Uint8Array {
  const { world, registry } = state
  if (registry === null) return new Uint8Array(0)
  const { labels, payments } = world
  const now = endOfWeek(week)
  const champion = championOf(registry)
  const since = Math.max(productionWeeks.from, champion.info.createdWeek + 1)
  const frauds = rowsOfWeeks({ from: since, to: week }).filter(
    (row) => labels.reported[row] === 1 && (labels.arrival[row] as number) <= now,
  )
  const order = ascending(Float64Array.from(frauds, (row) => labels.arrival[row] as number))
  const rows = order.map((k) => frauds[k] as number)
  const scores = predict(champion.model, servingMatrix(state), rows)
  const rule = chosen(state, 'avaliacao-de-modelo')
  return Uint8Array.from(rows, (row, k) =>
    (scores[k] as number) < thresholdFor(rule, payments.amount[row] as number) ? 1 : 0,
  )
}

function percent(share: number): string {
  return `${decimal(share * 100, 1)} %`
}
