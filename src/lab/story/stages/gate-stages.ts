/* Avaliação, verificação de desempenho, ajuste: is the candidate good enough? */
import { mostTunings } from '#domain/lab/decisions.ts'
import { algorithmNames } from '#domain/lab/names.ts'
import {
  checkThreshold,
  confusionAt,
  costAt,
  ratesOf,
  type ThresholdPoint,
} from '../../evaluation/threshold.ts'
import {
  compareGroups,
  fourFifths,
  type Fairness,
  type GroupFigures,
} from '../../evaluation/fairness.ts'
import { decimal } from '../../serving/model-card.ts'
import { endOfWeek, validationWeeks } from '../../world/calendar.ts'
import { knownLabels, trueLabels } from '../../world/labels.ts'
import type { Consequence } from '../consequence.ts'
import { splitHistory, trainingMatrix } from '../dataset.ts'
import type { StageRun } from '../outcome.ts'
import { aucText, inPercent, reais, say } from '../say.ts'
import { chosen, type Candidate, type RunState } from '../state.ts'
import { tune } from '../tuning.ts'
import { judgeCandidate, trainingResult } from './model-stages.ts'

/** Costs within this share of the cheapest count as cheapest: the bottom is flat. */
const flatBottom = 1.15
/** From here on a threshold throws money away. */
const wasteful = 1.4

export function candidateOf({ candidate }: RunState): Candidate {
  if (candidate === null) throw new Error('Ainda não há modelo treinado.')
  return candidate
}

export const assess: StageRun<'avaliacao-de-modelo'> = function* (state, decision) {
  yield { label: 'Avaliação', done: 0 }
  checkThreshold(decision.threshold)
  const candidate = candidateOf(state)
  const { payments, labels } = state.world
  const { validationRows: rows, validationScores: scores, evaluation } = candidate
  const truth = trueLabels(labels, rows)
  const amounts = Float64Array.from(rows, (row) => payments.amount[row] as number)
  const member = Uint8Array.from(rows, (row) => payments.group[row] as number)
  const { threshold } = decision
  const confusion = confusionAt(truth, scores, threshold)
  const atThreshold: ThresholdPoint = {
    threshold,
    confusion,
    cost: costAt(truth, scores, amounts, { threshold, perAmount: false }),
    ...ratesOf(confusion),
  }
  const cheapest = evaluation.thresholds.reduce((best, each) =>
    each.cost < best.cost ? each : best,
  )
  const cost = costAt(truth, scores, amounts, decision)
  const fairness = compareGroups(truth, scores, member, threshold)
  const consequences: Consequence[] = []
  if (cost > cheapest.cost * wasteful) {
    const text = `Na validação o limiar escolhido custa ${reais(cost)}; o mais barato, ${decimal(cheapest.threshold, 3)}, custaria ${reais(cheapest.cost)}.`
    consequences.push(say('limiar-caro', null, text))
  } else if (cost <= cheapest.cost * flatBottom) {
    const text = `O limiar escolhido custa ${reais(cost)} na validação; sem modelo seriam ${reais(evaluation.costWithoutModel)}.`
    consequences.push(say('limiar-bom', null, text))
  }
  if (fairness.selectionRatio < fourFifths) {
    consequences.push(say('grupos-desiguais', null, describeGap(fairness)))
  }
  return {
    changes: {
      choices: { ...state.choices, 'avaliacao-de-modelo': decision },
      candidate: { ...candidate, fairness },
    },
    week: validationWeeks.to,
    result: {
      atThreshold,
      cheapest,
      costPerAmount: costAt(truth, scores, amounts, { threshold: 0, perAmount: true }),
      cost,
    },
    decided: decision.perAmount
      ? 'Limiar por pagamento: 12 / (12 + valor).'
      : `Limiar ${decimal(threshold, 3)}.`,
    outcome: `AUC ${aucText(evaluation.auc)} ± ${decimal(evaluation.error ?? 0, 3)}; custo de ${reais(cost)} em duas semanas de validação.`,
    consequences,
  }
}

function describeGap({ groups, selectionRatio }: Fairness): string {
  const shares = (read: (each: GroupFigures) => number) =>
    groups.map((each) => `${inPercent(read(each), 1)} no grupo ${each.group}`).join(' e ')
  const alerts = shares((each) => each.selectionRate)
  const frauds = shares((each) => each.frauds / Math.max(1, each.count))
  return `Recebem alertas ${alerts} (razão ${decimal(selectionRatio, 2)}, abaixo dos quatro quintos); a fraude é de ${frauds}.`
}

export const verify: StageRun<'verificacao-de-desempenho'> = function* (state, { obey }) {
  yield { label: 'Verificação', done: 0 }
  const { auc, error, count, frauds } = candidateOf(state).evaluation
  const { requirement } = chosen(state, 'analise-do-problema-de-negocio')
  const passes = auc !== null && auc >= requirement
  const withinNoise = auc !== null && error !== null && Math.abs(auc - requirement) < error
  const canTune = state.tunings < mostTunings
  const goesOn = passes === obey || (passes && !canTune)
  const consequences: Consequence[] = []
  const figures = `AUC ${aucText(auc)}, requisito ${decimal(requirement, 2)}`
  if (passes) consequences.push(say('porta-sim', null, `SIM: ${figures}.`))
  else if (obey) consequences.push(say('porta-nao', null, `NÃO: ${figures}.`))
  else {
    const text = `NÃO, mas o modelo seguiu assim mesmo: ${figures}. O que ele não acha será pago em produção.`
    consequences.push(say('porta-pulada', null, text))
  }
  if (withinNoise) {
    const text = `A distância até o requisito é menor que o erro-padrão (${decimal(error ?? 0, 3)}): com outra amostra a resposta poderia ser a outra.`
    consequences.push(say('porta-no-ruido', null, text))
  }
  const isOver = !goesOn && !canTune
  if (isOver) {
    const text = `Depois de ${state.tunings} ajustes nenhum modelo atendeu ao requisito; o projeto para aqui, e a fraude segue como antes.`
    consequences.push(say('sem-modelo', null, text))
  }
  return {
    changes: {
      choices: { ...state.choices, 'verificacao-de-desempenho': { obey } },
      next: isOver ? null : goesOn ? 'repositorio-de-modelo' : 'ajuste-de-modelo',
      ...(isOver && { ending: 'encerrada-sem-modelo' as const }),
    },
    week: validationWeeks.to,
    result: {
      figure: { auc, error, count, frauds },
      requirement,
      answer: passes ? 'SIM' : 'NÃO',
      obeyed: obey,
      withinNoise,
    },
    decided: obey ? 'Seguir a resposta.' : 'Não seguir a resposta.',
    outcome: `${passes ? 'SIM' : 'NÃO'}: ${figures}.`,
    consequences,
  }
}

export const adjust: StageRun<'ajuste-de-modelo'> = function* (state, decision) {
  const before = candidateOf(state)
  const { world } = state
  const { training, validation } = splitHistory(state)
  const { missing, scale } = chosen(state, 'preparacao-de-dados')
  const labels = knownLabels(world.labels, training, endOfWeek(validationWeeks.to))
  const tuned = yield* tune(
    {
      matrix: trainingMatrix(state),
      rows: training,
      labels,
      missing,
      isScaled: scale,
      seed: world.seed,
    },
    validation,
    trueLabels(world.labels, validation),
    decision,
    state.tunings,
  )
  const after = judgeCandidate(state, tuned.model, tuned.settings, training, labels, validation)
  yield { label: 'Ajuste', done: 1 }
  const { auc, error, count, frauds } = before.evaluation
  const better = after.evaluation.auc !== null && auc !== null && after.evaluation.auc > auc
  const best = Math.max(...tuned.trials.map((trial) => trial.validationAuc))
  const consequences: Consequence[] = []
  if (decision.judge === 'treino' && (after.evaluation.auc ?? 0) < best) {
    const text = `Escolhido pelo treino, o ajuste tem AUC ${aucText(after.evaluation.auc)} na validação; outro da mesma busca tinha ${aucText(best)}.`
    consequences.push(say('ajuste-no-treino', null, text))
  } else if (better) {
    const text = `O ajuste levou a AUC de ${aucText(auc)} para ${aucText(after.evaluation.auc)}.`
    consequences.push(say('ajuste-venceu', null, text))
  }
  return {
    changes: { candidate: after, tunings: state.tunings + 1, next: 'verificacao-de-desempenho' },
    week: validationWeeks.to,
    result: {
      ...trainingResult(state, after),
      trials: tuned.trials,
      chosen: tuned.chosen,
      before: { auc, error, count, frauds },
    },
    decided: `Busca ${decision.search === 'grade' ? 'em grade' : 'aleatória'} em ${algorithmNames[decision.algorithm]}, escolhida ${decision.judge === 'validacao' ? 'pela validação' : 'pelas linhas de treino'}.`,
    outcome: `${tuned.trials.length} ajustes tentados; AUC de validação ${aucText(after.evaluation.auc)} (antes ${aucText(auc)}), de treino ${aucText(tuned.trials[tuned.chosen]?.trainingAuc ?? null)}.`,
    consequences,
  }
}
