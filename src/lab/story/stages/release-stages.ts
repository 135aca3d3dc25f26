/* Repositório, implantação, monitoramento: from a candidate to production. */
import { featureLabels, monitorNames } from '#domain/lab/names.ts'
import type { ModelVersion } from '../../serving/registry.ts'
import { hashData, viewsOf, type Registry } from '../../serving/registry.ts'
import { modelCard } from '../../serving/model-card.ts'
import {
  productionWeeks,
  quietWeeks,
  trainingWeeks,
  validationWeeks,
} from '../../world/calendar.ts'
import { rowsOfWeeks } from '../../world/world.ts'
import type { Consequence } from '../consequence.ts'
import { servingMatrix, trainingMatrix } from '../dataset.ts'
import type { StageRun } from '../outcome.ts'
import type { Skew } from '../reports.ts'
import { inPercent, reais, say } from '../say.ts'
import { chosen, type Candidate, type RunState } from '../state.ts'
import { passWeeks, watchChampion } from '../production.ts'
import { candidateOf } from './gate-stages.ts'

export const store: StageRun<'repositorio-de-modelo'> = function* (state, { registered }) {
  yield { label: 'Repositório', done: 0 }
  const candidate = candidateOf(state)
  const info = describeFirst(state, candidate)
  const registry: Registry = {
    isKept: registered,
    versions: [{ info, model: candidate.model }],
    champion: info.version,
  }
  const consequences = registered
    ? []
    : [
        say(
          'sem-registro',
          null,
          'Um arquivo solto não tem versão, linhagem nem cartão: quando o próximo modelo chegar, não haverá a que voltar.',
        ),
      ]
  return {
    changes: { choices: { ...state.choices, 'repositorio-de-modelo': { registered } }, registry },
    week: validationWeeks.to,
    result: {
      version: info.version,
      isKept: registered,
      card: modelCard(info, candidate.fairness),
    },
    decided: registered
      ? 'Registrar com versão, linhagem e cartão.'
      : 'Guardar como arquivo solto.',
    outcome: registered ? 'Versão 1 registrada com o apelido de campeão.' : 'Arquivo guardado.',
    consequences,
  }
}

function describeFirst(state: RunState, candidate: Candidate): ModelVersion {
  const { model, settings, trainingRows, trainingLabels, evaluation } = candidate
  const { requirement } = chosen(state, 'analise-do-problema-de-negocio')
  const { groups, distanceVersion } = chosen(state, 'feature-store')
  const { auc, error, count, frauds } = evaluation
  const isByTime = chosen(state, 'preparacao-de-dados').split === 'tempo'
  return {
    version: 1,
    createdWeek: validationWeeks.to,
    parent: null,
    algorithm: model.algorithm,
    settings,
    seed: state.world.seed,
    featureViews: viewsOf(model.features, distanceVersion),
    groups,
    features: model.features,
    signature: { input: model.features, output: 'score' },
    dataWindow: isByTime ? trainingWeeks : { from: trainingWeeks.from, to: validationWeeks.to },
    rows: trainingRows.length,
    frauds: trainingLabels.reduce((sum, label) => sum + label, 0),
    dataHash: hashData(trainingRows, trainingLabels),
    metrics: { name: 'Validação', auc, error, count, frauds },
    rule: chosen(state, 'avaliacao-de-modelo'),
    gate: {
      requirement,
      passed: auc !== null && auc >= requirement,
      obeyed: chosen(state, 'verificacao-de-desempenho').obey,
    },
    note: '',
    status: 'campeao',
    archivedBecause: null,
  }
}

/** Mean difference of a feature, in its own unit, from which serving counts as different. */
const noticeable = 0.01

export const deploy: StageRun<'implantacao-de-modelo'> = function* (state, { strategy }) {
  yield { label: 'Implantação', done: 0 }
  const skew = findSkew(state)
  const consequences: Consequence[] = []
  if (skew !== null) {
    const text = `Em produção a coluna “${featureLabels[skew.feature]}” chega diferente do treino (em média ${skew.difference.toFixed(2).replace('.', ',')} de distância): o código foi reescrito em vez de ler a Feature Store.`
    consequences.push(say('skew', null, text))
  }
  if (skew !== null && strategy !== 'total') {
    const text =
      'A semana de comparação mostrou a diferença entre treino e produção antes de ela custar caro; a partir da semana 10 o modelo lê a Feature Store.'
    consequences.push(say('skew-descoberto', productionWeeks.from, text))
  }
  const share = { total: 1, canario: 0.1, sombra: 0 }[strategy]
  return {
    changes: { choices: { ...state.choices, 'implantacao-de-modelo': { strategy } } },
    week: validationWeeks.to,
    result: { decidedShare: share, skew },
    decided: {
      total: 'Todos os pagamentos de uma vez.',
      canario: 'Canário: um cliente em cada dez por uma semana.',
      sombra: 'Sombra: uma semana ao lado do processo antigo, sem agir.',
    }[strategy],
    outcome: `Na semana 9 o modelo decide sobre ${inPercent(share)} dos clientes.`,
    consequences,
  }
}

/** The feature that serving changes most, over two weeks before production. */
function findSkew(state: RunState): Skew | null {
  const trained = trainingMatrix({
    ...state,
    choices: {
      ...state.choices,
      'feature-store': { ...chosen(state, 'feature-store'), pointInTime: true },
    },
  })
  const served = servingMatrix(state)
  const rows = rowsOfWeeks(validationWeeks)
  let worst: Skew | null = null
  trained.names.forEach((feature, place) => {
    const before = trained.columns[place]
    const after = served.columns[place]
    if (before === after || before === undefined || after === undefined) return
    let sum = 0
    for (const row of rows) sum += Math.abs((before[row] as number) - (after[row] as number))
    const difference = sum / rows.length
    if (difference > Math.max(noticeable, worst?.difference ?? 0)) worst = { feature, difference }
  })
  return worst
}

export const monitor: StageRun<'monitoramento-e-manutencao'> = function* (state, decision) {
  const watch = yield* watchChampion(state)
  const started: RunState = {
    ...state,
    watch,
    choices: { ...state.choices, 'monitoramento-e-manutencao': decision },
  }
  const passed = yield* passWeeks(started, quietWeeks)
  const { strategy } = chosen(state, 'implantacao-de-modelo')
  const consequences = [...passed.consequences]
  if (strategy !== 'total') {
    const first = passed.weeks.find(({ week }) => week === productionWeeks.from)
    const text = `A semana de cautela deixou passar ${reais(first?.cost ?? 0)} de perdas; em troca, um modelo ruim ${strategy === 'sombra' ? 'não teria decidido sobre ninguém' : 'só teria decidido sobre um em cada dez clientes'}.`
    consequences.push(say('sombra-custou', productionWeeks.from, text))
  }
  const alarms = passed.weeks.flatMap((week) => week.alarms).length
  return {
    changes: { ...passed.changes, watch, choices: started.choices },
    week: validationWeeks.to,
    result: { weeks: quietWeeks },
    decided:
      decision.monitors.length === 0
        ? 'Nenhum monitor.'
        : `Monitores: ${decision.monitors.map((each) => monitorNames[each]).join(', ')}; PSI acima de ${String(decision.psiLimit).replace('.', ',')}.`,
    outcome: `Semanas 9 e 10: ${alarms === 0 ? 'nenhum alarme' : alarms === 1 ? 'um alarme' : `${alarms} alarmes`}.`,
    consequences,
  }
}
