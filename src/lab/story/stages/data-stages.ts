/* Coleta de dados, análise do problema, preparação: what there is to learn from. */
import type { Metric } from '#domain/lab/decisions.ts'
import { LabError } from '../../math/lab-error.ts'
import { decimal, whole } from '../../serving/model-card.ts'
import { trainingWeeks, validationWeeks } from '../../world/calendar.ts'
import { trueLabels } from '../../world/labels.ts'
import { rowsOfWeeks } from '../../world/world.ts'
import type { Consequence } from '../consequence.ts'
import { availableGroups, isResent, splitHistory } from '../dataset.ts'
import type { StageRun } from '../outcome.ts'
import { overview } from '../overview.ts'
import { inPercent, reais, say } from '../say.ts'

export const collect: StageRun<'coleta-de-dados'> = function* (state, decision) {
  const { world } = state
  yield { label: 'Coleta', done: 0 }
  const rows = rowsOfWeeks({ from: trainingWeeks.from, to: validationWeeks.to })
  const resent = rows.filter((row) => isResent(world, row)).length
  const changes = { choices: { ...state.choices, 'coleta-de-dados': decision } }
  const groups = availableGroups({ ...state, ...changes })
  const consequences: Consequence[] = decision.devices
    ? []
    : [
        say(
          'sem-dispositivos',
          null,
          'Sem a fonte de dispositivos, o modelo não saberá a idade do dispositivo nem a distância de casa, as duas pistas do golpe do cartão roubado.',
        ),
      ]
  const sources = [
    'transações',
    ...(decision.devices ? ['dispositivos'] : []),
    ...(decision.merchants ? ['lojistas'] : []),
  ]
  return {
    changes,
    week: validationWeeks.to,
    result: {
      rows: rows.length + (decision.deduplicate ? 0 : resent),
      resent,
      availableGroups: groups,
    },
    decided: `Fontes: ${sources.join(', ')}; ${decision.deduplicate ? 'sem' : 'com'} os pagamentos reenviados.`,
    outcome: decision.deduplicate
      ? `${whole(rows.length)} pagamentos; ${whole(resent)} cópias ficaram de fora.`
      : `${whole(rows.length + resent)} linhas, das quais ${whole(resent)} são cópias.`,
    consequences,
  }
}

export const metricNames: Record<Metric, string> = {
  acuracia: 'acurácia',
  f1: 'F1',
  auc: 'AUC',
  custo: 'custo em reais',
}

export const analyse: StageRun<'analise-do-problema-de-negocio'> = function* (state, decision) {
  yield { label: 'Análise', done: 0 }
  const { metric, requirement } = decision
  if (!(requirement >= 0.5 && requirement < 1)) {
    throw new LabError('O requisito de AUC precisa ficar entre 0,50 e 0,99.')
  }
  const facts = overview(state.world)
  const consequences =
    metric === 'acuracia'
      ? [
          say(
            'acuracia-engana',
            null,
            `Aprovar tudo já tem ${inPercent(facts.approveAllAccuracy, 1)} de acurácia e perde ${reais(facts.weeklyLoss)} por semana: a acurácia não vê a fraude.`,
          ),
        ]
      : []
  return {
    changes: { choices: { ...state.choices, 'analise-do-problema-de-negocio': decision } },
    week: validationWeeks.to,
    result: {
      weeklyLoss: facts.weeklyLoss,
      theoreticalThreshold: facts.theoreticalThreshold,
    },
    decided: `Métrica: ${metricNames[metric]}; requisito: AUC de ao menos ${decimal(requirement, 2)}.`,
    outcome: `Sem modelo, a fraude leva ${reais(facts.weeklyLoss)} por semana; um alarme falso custa ${reais(facts.falseAlarmCost)}.`,
    consequences,
  }
}

export const prepare: StageRun<'preparacao-de-dados'> = function* (state, decision) {
  yield { label: 'Preparação', done: 0 }
  const { world } = state
  const next = { ...state, choices: { ...state.choices, 'preparacao-de-dados': decision } }
  const { training, validation } = splitHistory(next)
  const count = (rows: Uint32Array) =>
    trueLabels(world.labels, rows).reduce((sum, label) => sum + label, 0)
  const incomplete = training.filter(
    (row) =>
      Number.isNaN(world.observed.deviceAge[row] as number) ||
      Number.isNaN(world.observed.distance[row] as number),
  ).length
  const learnt = new Set(training)
  const onBothSides = new Set(validation.filter((row) => learnt.has(row))).size
  const consequences: Consequence[] = []
  if (onBothSides > 0) {
    const text = `${whole(onBothSides)} pagamentos têm uma cópia no treino e outra na validação: o modelo é examinado com perguntas que já viu.`
    consequences.push(say('duplicatas-na-validacao', null, text))
  }
  if (decision.missing === 'descartar') {
    const text = `${inPercent(incomplete / training.length, 1)} das linhas de treino caem fora; em produção os nulos continuam chegando.`
    consequences.push(say('descarte', null, text))
  }
  const treatments = {
    mediana: 'mediana no lugar dos nulos (faixa própria nas árvores)',
    zero: 'zero no lugar dos nulos',
    descartar: 'linhas com nulos descartadas',
  }
  return {
    changes: { choices: next.choices },
    week: validationWeeks.to,
    result: {
      training: training.length,
      validation: validation.length,
      trainingFrauds: count(training),
      validationFrauds: count(validation),
      incomplete,
      onBothSides,
    },
    decided: `Divisão ${decision.split === 'tempo' ? 'no tempo' : 'aleatória'}; ${treatments[decision.missing]}; colunas ${decision.scale ? 'padronizadas' : 'como vieram'}.`,
    outcome: `${whole(training.length)} linhas para treinar e ${whole(validation.length)} para validar.`,
    consequences,
  }
}
