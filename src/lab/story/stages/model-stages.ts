/* Feature Store, seleção e treinamento: from rows to a candidate. */
import { algorithms, efforts } from '#domain/lab/decisions.ts'
import { algorithmNames } from '#domain/lab/names.ts'
import { compareGroups } from '../../evaluation/fairness.ts'
import { aucFigure, evaluate } from '../../evaluation/evaluate.ts'
import { features, featureViews } from '../../features/catalogue.ts'
import { merchantRate, merchantRateWithFuture } from '../../features/history.ts'
import { LabError } from '../../math/lab-error.ts'
import { predict } from '../../models/predict.ts'
import type { Model } from '../../models/model.ts'
import { train, usualSettings, type Settings } from '../../models/train.ts'
import { whole } from '../../serving/model-card.ts'
import { viewsOf } from '../../serving/registry.ts'
import { endOfWeek, validationWeeks } from '../../world/calendar.ts'
import { knownLabels, trueLabels } from '../../world/labels.ts'
import type { World } from '../../world/world.ts'
import type { Task } from '../../math/task.ts'
import type { Consequence } from '../consequence.ts'
import { availableGroups, splitHistory, trainingMatrix } from '../dataset.ts'
import type { StageRun } from '../outcome.ts'
import { overview } from '../overview.ts'
import type { PointInTimeExample, TrainingResult } from '../reports.ts'
import { aucText, say } from '../say.ts'
import { runSecondProject } from '../second-project.ts'
import { chosen, type Candidate, type RunState } from '../state.ts'

/** Fewer than these say too little about a payment. */
const fewGroups = 3
/** AUC lost between training and validation from which a model has learnt by heart. */
const byHeart = 0.06
/** AUC below the ceiling, even on training rows, from which a model has learnt too little. */
const weak = 0.03

export const openStore: StageRun<'feature-store'> = function* (state, decision) {
  yield { label: 'Feature Store', done: 0 }
  const available = availableGroups(state)
  const groups = decision.groups.filter((group) => available.includes(group))
  if (groups.length === 0) {
    throw new LabError('Escolha ao menos uma feature: sem nenhuma, não há o que aprender.')
  }
  const names = features.filter(({ group }) => groups.includes(group)).map(({ name }) => name)
  const used = viewsOf(names, decision.distanceVersion)
  const secondProject = yield* runSecondProject(state.world, state.store)
  const example = pointInTimeExample(state.world)
  const consequences: Consequence[] = []
  // Only the merchant's rate differs when it is read with the future.
  if (!decision.pointInTime && groups.includes('lojista')) {
    const text = `A taxa do lojista foi calculada com o futuro: na validação ela conhece rótulos que, na hora do pagamento, ninguém tinha. Em produção isso não existe.`
    consequences.push(say('vazamento', null, text))
  }
  if (groups.length < fewGroups) {
    const text = `Com só ${groups.length === 1 ? 'um grupo' : 'dois grupos'} de features o modelo vê pouco de cada pagamento.`
    consequences.push(say('poucos-grupos', null, text))
  }
  return {
    changes: {
      choices: { ...state.choices, 'feature-store': { ...decision, groups } },
      isServedFromStore: decision.servedFromStore,
    },
    week: validationWeeks.to,
    result: {
      views: featureViews.filter(({ name, version }) => used.includes(`${name}@${version}`)),
      features: names,
      secondProject,
      pointInTime: example,
    },
    decided: `${names.length === 1 ? 'Uma feature' : `${names.length} features`} de ${groups.length === 1 ? 'um grupo' : `${groups.length} grupos`}, ${names.length === 1 ? 'lida' : 'lidas'} ${decision.pointInTime ? 'no ponto do tempo' : 'com o histórico inteiro'}; em produção ${decision.servedFromStore ? 'pela mesma definição' : 'por código reescrito'}; distância na versão ${decision.distanceVersion}.`,
    outcome: `Outro projeto reusou ${secondProject.reusedViews.length} visões sem criar nenhuma: AUC ${aucText(secondProject.auc)}.`,
    consequences,
  }
}

/** The payment of the last validation week whose merchant the future would slander most. */
function pointInTimeExample(world: World): PointInTimeExample {
  const known = merchantRate(world)
  const future = merchantRateWithFuture(world)
  let row = 0
  for (let i = 0; i < world.payments.count; i++) {
    if (world.payments.week[i] !== validationWeeks.from) continue
    const gap = (future[i] as number) - (known[i] as number)
    if (gap > (future[row] as number) - (known[row] as number)) row = i
  }
  return {
    row,
    merchant: world.payments.merchant[row] as number,
    week: world.payments.week[row] as number,
    knownRate: known[row] as number,
    rateWithFuture: future[row] as number,
  }
}

export const select: StageRun<'selecao-de-modelo'> = function* (state, decision) {
  yield { label: 'Seleção', done: 0 }
  const { algorithm } = decision
  if (!algorithms.includes(algorithm)) throw new LabError('Escolha um dos quatro algoritmos.')
  return {
    changes: { choices: { ...state.choices, 'selecao-de-modelo': decision } },
    week: validationWeeks.to,
    result: { algorithm, settings: efforts.map((effort) => usualSettings[algorithm][effort]) },
    decided: `Algoritmo: ${algorithmNames[algorithm]}.`,
    outcome: `Selecionado: ${algorithmNames[algorithm]}.`,
    consequences: [],
  }
}

export const trainModel: StageRun<'treinamento-de-modelo'> = function* (state, decision) {
  const settings = usualSettings[chosen(state, 'selecao-de-modelo').algorithm][decision.effort]
  const { training, validation } = splitHistory(state)
  const candidate = yield* fitCandidate(state, settings, training, validation)
  yield { label: 'Treinamento', done: 1 }
  const result = trainingResult(state, candidate)
  const consequences: Consequence[] = []
  const { ceiling } = overview(state.world)
  const gap = (result.training.auc ?? 0) - (result.validation.auc ?? 0)
  if (gap > byHeart) {
    const text = `AUC ${aucText(result.training.auc)} nas linhas de treino e ${aucText(result.validation.auc)} na validação: o modelo decorou parte do que viu.`
    consequences.push(say('decorou', null, text))
  } else if (decision.effort === 'curto' && (ceiling ?? 1) - (result.training.auc ?? 0) > weak) {
    const text = `Treino curto: AUC ${aucText(result.training.auc)} até nas linhas de treino, e o teto é ${aucText(ceiling)}. Falta aprender, não sobra.`
    consequences.push(say('fraco', null, text))
  }
  return {
    changes: { choices: { ...state.choices, 'treinamento-de-modelo': decision }, candidate },
    week: validationWeeks.to,
    result,
    decided: `Treino ${{ curto: 'curto', padrao: 'padrão', longo: 'longo' }[decision.effort]}.`,
    outcome: `Aprendeu com ${whole(result.rows)} linhas, ${whole(result.frauds)} delas fraude.`,
    consequences,
  }
}

/** Trains and judges; the labels to learn from are those known at the end of week 8. */
export function* fitCandidate(
  state: RunState,
  settings: Settings,
  training: Uint32Array,
  validation: Uint32Array,
): Task<Candidate> {
  const matrix = trainingMatrix(state)
  const labels = knownLabels(state.world.labels, training, endOfWeek(validationWeeks.to))
  const { missing, scale } = chosen(state, 'preparacao-de-dados')
  const { seed } = state.world
  const model = yield* train(
    { matrix, rows: training, labels, missing, isScaled: scale, seed },
    settings,
  )
  return judgeCandidate(state, model, settings, training, labels, validation)
}

export function judgeCandidate(
  state: RunState,
  model: Model,
  settings: Settings,
  trainingRows: Uint32Array,
  trainingLabels: Uint8Array,
  validationRows: Uint32Array,
): Candidate {
  const { payments, labels } = state.world
  const scores = predict(model, trainingMatrix(state), validationRows)
  const truth = trueLabels(labels, validationRows)
  const amounts = Float64Array.from(validationRows, (row) => payments.amount[row] as number)
  const member = Uint8Array.from(validationRows, (row) => payments.group[row] as number)
  return {
    model,
    settings,
    trainingRows,
    trainingLabels,
    validationRows,
    validationScores: scores,
    evaluation: evaluate(truth, scores, amounts),
    fairness: compareGroups(truth, scores, member, usualThreshold),
  }
}

/** At which groups are compared before the student has chosen a threshold. */
const usualThreshold = 0.05

export function trainingResult(state: RunState, candidate: Candidate): TrainingResult {
  const { model, settings, trainingRows, trainingLabels, evaluation } = candidate
  const scores = predict(model, trainingMatrix(state), trainingRows)
  const { auc, error, count, frauds } = evaluation
  return {
    settings,
    rows: trainingRows.length,
    frauds: trainingLabels.reduce((sum, label) => sum + label, 0),
    features: model.features.length,
    training: aucFigure(trainingLabels, scores),
    validation: { auc, error, count, frauds },
  }
}
