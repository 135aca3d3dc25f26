/* Decisão de retreinamento: wait, mend the data, go back, or learn again; then weeks pass. */
import { checkpoints, type RetrainDecision } from '#domain/lab/decisions.ts'
import { archive, promote, register, rollBack, championOf } from '../../serving/registry.ts'
import { bugWeek, lastWeek, type Weeks } from '../../world/calendar.ts'
import type { Consequence } from '../consequence.ts'
import type { Outcome, StageRun } from '../outcome.ts'
import { passWeeks, watchChampion } from '../production.ts'
import type { Challenger } from '../reports.ts'
import { challenge, compareLater, describeRetraining, type Challenge } from '../challenge.ts'
import { readRetraining } from '../retraining-consequences.ts'
import { reais, say, aucText } from '../say.ts'
import type { RunState } from '../state.ts'
import { cents } from '../week-report.ts'

/** Reais. */
const retrainFee = 2_000
const auditFee = 3_000

type Stage = Outcome<'decisao-de-retreinamento'>

export const decideRetraining: StageRun<'decisao-de-retreinamento'> = function* (state, decision) {
  const week = checkpoints[state.checkpoint] ?? lastWeek
  const weeks: Weeks = { from: week + 1, to: checkpoints[state.checkpoint + 1] ?? lastWeek }
  const acted = yield* act(state, decision, week)
  const fee = feeOf(decision)
  const paid: RunState = {
    ...state,
    ...acted.changes,
    costs: {
      ...state.costs,
      total: cents(state.costs.total + fee),
      fees: cents(state.costs.fees + fee),
    },
  }
  const hasChanged = paid.registry?.champion !== state.registry?.champion
  const watched = hasChanged ? { ...paid, watch: yield* watchChampion(paid) } : paid
  const passed = yield* passWeeks(watched, weeks)
  const challenger = acted.challenge === null ? null : compareLater(paid, acted.challenge, weeks)
  const isLast = state.checkpoint + 1 >= checkpoints.length
  const champion = paid.registry?.champion ?? 0
  const result: Stage['result'] = { week, champion, challenger, fee, weeks }
  return {
    changes: {
      ...acted.changes,
      ...passed.changes,
      watch: watched.watch,
      checkpoint: state.checkpoint + 1,
      next: isLast ? null : 'decisao-de-retreinamento',
      ...(isLast && { ending: 'concluida' as const }),
    },
    week,
    result,
    decided: describe(decision),
    outcome: outcomeText(passed.weeks.at(-1)?.trueAuc.auc ?? null, challenger, champion, weeks),
    consequences: [
      ...acted.consequences,
      ...passed.consequences,
      ...(challenger === null || decision.action !== 'retreinar'
        ? []
        : readRetraining(state, decision, challenger, week)),
    ],
  }
}

type Acted = {
  changes: Partial<RunState>
  challenge: Challenge | null
  consequences: Consequence[]
}

function* act(state: RunState, decision: RetrainDecision, week: number) {
  const none: Acted = { changes: {}, challenge: null, consequences: [] }
  const { registry } = state
  if (registry === null) throw new Error('Nenhum modelo está em produção.')
  switch (decision.action) {
    case 'esperar':
      return none
    case 'corrigir':
      // What has not broken yet cannot be delivered again.
      return {
        ...none,
        changes: { isRepaired: state.isRepaired || week >= bugWeek, isServedFromStore: true },
      }
    case 'reverter': {
      const after = rollBack(registry, decision.version)
      const { info } = championOf(after)
      const text = `A versão ${info.version}, da semana ${info.createdWeek}, voltou à produção. Ela prometia AUC ${aucText(info.metrics.auc)} no mundo de então.`
      return { ...none, changes: { registry: after }, consequences: [say('reverteu', week, text)] }
    }
    case 'retreinar': {
      const made = yield* challenge(state, decision, week)
      let after = register(registry, made.stored)
      const { version } = made.stored.info
      after = made.isPromoted
        ? promote(after, version, `substituída pela versão ${version}`)
        : archive(after, version, 'perdeu para o campeão na comparação')
      // A loose file: the new model has overwritten the old one.
      if (!registry.isKept && made.isPromoted) {
        after = {
          ...after,
          versions: after.versions.filter(({ info }) => info.version === version),
        }
      }
      return { ...none, changes: { registry: after }, challenge: made }
    }
  }
}

function feeOf(decision: RetrainDecision): number {
  if (decision.action !== 'retreinar') return 0
  return retrainFee + (decision.audit ? auditFee : 0)
}

function describe(decision: RetrainDecision): string {
  switch (decision.action) {
    case 'esperar':
      return 'Esperar.'
    case 'corrigir':
      return 'Corrigir os dados na origem e entregar de novo a semana defeituosa.'
    case 'reverter':
      return `Reverter para a versão ${decision.version}.`
    case 'retreinar':
      return `Retreinar ${describeRetraining(decision)} (${reais(feeOf(decision))}).`
  }
}

function outcomeText(
  auc: number | null,
  challenger: Challenger | null,
  champion: number,
  { from, to }: Weeks,
): string {
  const time = from === to ? `Na semana ${to}` : `Até a semana ${to}`
  const fate =
    challenger === null
      ? ''
      : challenger.isPromoted
        ? `A versão ${challenger.version} entrou em produção. `
        : `A versão ${challenger.version} perdeu para o campeão e foi arquivada. `
  return `${fate}${time}, sob a versão ${champion}: AUC verdadeira ${aucText(auc)}.`
}
