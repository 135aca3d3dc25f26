/* What the weeks of the three incidents showed, read from the run's own figures. */
import type { ColumnReport } from '../monitoring/watch.ts'
import { decimal } from '../serving/model-card.ts'
import { bugWeek, scamFrom, seasonalWeeks } from '../world/calendar.ts'
import type { Consequence } from './consequence.ts'
import { aucText, inPercent, reais, say } from './say.ts'
import { chosen, type RunState } from './state.ts'
import type { WeekReport } from './week-report.ts'

/** PSI from which inputs are said to have drifted. */
const drifted = 0.2
/** Zeros more than usual from which a column is broken. */
const faulty = 0.05
/** AUC that the season may take for "hardly moved". */
const hardly = 0.05

function worstColumn({ drift }: WeekReport) {
  return drift.columns.reduce((worst, each) => (each.psi > worst.psi ? each : worst))
}

/** The column whose PSI rose most: one that was high before has another cause. */
function mostMoved({ drift }: WeekReport, before: WeekReport) {
  const rise = (column: ColumnReport) =>
    column.psi - (before.drift.columns.find(({ name }) => name === column.name)?.psi ?? 0)
  return drift.columns.reduce((most, each) => (rise(each) > rise(most) ? each : most))
}

export function readSeason({ weeks, world }: RunState): Consequence[] {
  const now = weeks.at(-1)
  const before = weeks.find(({ week }) => week === seasonalWeeks.from - 1)
  if (now?.week !== seasonalWeeks.to || before === undefined) return []
  const worst = mostMoved(now, before)
  const loss = (before.trueAuc.auc ?? 0) - (now.trueAuc.auc ?? 0)
  if (world.knobs.seasonal === 0 || worst.psi < drifted) return []
  const kept = Math.abs(loss) <= hardly ? 'quase não se mexeu' : 'também mudou'
  const text = `Época de festas: PSI de ${worst.label} em ${decimal(worst.psi, 2)}, e a AUC ${kept} (${aucText(before.trueAuc.auc)} → ${aucText(now.trueAuc.auc)}). Os alertas foram de ${inPercent(before.alertRate, 1)} para ${inPercent(now.alertRate, 1)} e o custo, de ${reais(before.cost)} para ${reais(now.cost)} por semana.`
  return [say('sazonal', now.week, text)]
}

export function readBug(state: RunState): Consequence[] {
  const now = state.weeks.at(-1)
  if (now?.week !== bugWeek || !state.world.knobs.bug) return []
  const column = now.drift.columns.find(({ name }) => name === 'idade_dispositivo')
  // Nothing to see where the data had been delivered again.
  if (column === undefined || column.zeroShare - column.usualZeroShare < faulty) return []
  const seen = now.alarms.some(({ column }) => column === 'idade_dispositivo')
  const figures = `PSI ${decimal(column.psi, 2)}, zeros de ${inPercent(column.usualZeroShare, 1)} para ${inPercent(column.zeroShare, 1)}`
  return [
    seen
      ? say(
          'bug-visto',
          now.week,
          `A idade do dispositivo quebrou na origem (${figures}); o monitor avisou. É um defeito dos dados, não do mundo.`,
        )
      : say(
          'bug-nao-visto',
          now.week,
          `A idade do dispositivo quebrou na origem (${figures}) e nenhum monitor escolhido olhava para ela. A AUC foi a ${aucText(now.trueAuc.auc)}.`,
        ),
  ]
}

/** Once, at the end of the second week of the scam. */
export function readScam(state: RunState): Consequence[] {
  const now = state.weeks.at(-1)
  if (now?.week !== scamFrom + 1 || state.world.knobs.scam === 0) return []
  const before = state.weeks.find(({ week }) => week === scamFrom - 2)
  const said: Consequence[] = []
  const worst = worstColumn(now)
  const loss = (before?.trueAuc.auc ?? 0) - (now.trueAuc.auc ?? 0)
  // Of one and the same model: a new one might have been worse from the start.
  if (worst.psi < drifted && loss > hardly && before?.version === now.version) {
    const text = `Golpe novo: a AUC verdadeira caiu de ${aucText(before.trueAuc.auc)} para ${aucText(now.trueAuc.auc)}, e o maior PSI é ${decimal(worst.psi, 2)}. As entradas quase não mudaram; o que mudou foi o que é fraude.`
    said.push(say('golpe-sem-psi', now.week, text))
  }
  if (now.estimatedAuc - (now.trueAuc.auc ?? 0) > 2 * hardly) {
    const text = `Sem rótulos, a estimativa diz AUC ${aucText(now.estimatedAuc)}; a verdadeira é ${aucText(now.trueAuc.auc)}. Quem estima pelos próprios scores não vê golpe novo.`
    said.push(say('estimativa-cega', now.week, text))
  }
  const { monitors } = chosen(state, 'monitoramento-e-manutencao')
  const canSee = monitors.includes('rotulos') || monitors.includes('detector')
  if (!canSee && loss > hardly) {
    const text = `Nenhum monitor escolhido olha para os rótulos que chegam: a queda para ${aucText(now.trueAuc.auc)} passa em silêncio, a ${reais(now.cost)} por semana.`
    said.push(say('golpe-nao-visto', now.week, text))
  }
  return said
}
