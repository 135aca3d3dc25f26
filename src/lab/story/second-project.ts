/* A second team asks which payments will bring a customer to the help desk, with the same features. */
import { featureGroups } from '#domain/lab/features.ts'
import { rocAuc } from '../evaluation/ranking.ts'
import { featureViews } from '../features/catalogue.ts'
import type { FeatureStore } from '../features/feature-store.ts'
import { sigmoid } from '../math/order.ts'
import { Random, streams } from '../math/random.ts'
import type { Task } from '../math/task.ts'
import { predict } from '../models/predict.ts'
import { train, usualSettings } from '../models/train.ts'
import { trainingWeeks, validationWeeks } from '../world/calendar.ts'
import { rowsOfWeeks, type World } from '../world/world.ts'

export type SecondProject = {
  name: string
  auc: number
  rate: number
  /** As `name@version`. */
  reusedViews: string[]
  newFeatures: number
}

/** Trains on every second week's payments of the history, without one definition of its own. */
export function* runSecondProject(world: World, store: FeatureStore): Task<SecondProject> {
  const label = 'Segundo projeto'
  const matrix = yield* store.readInParts(
    { groups: featureGroups, reading: 'no-tempo', distanceVersion: 1, isRepaired: false },
    label,
  )
  const rows = rowsOfWeeks({ from: trainingWeeks.to - 1, to: trainingWeeks.to })
  const later = rowsOfWeeks(validationWeeks)
  const labels = drawLabels(world, rows)
  const training = {
    matrix,
    rows,
    labels,
    missing: 'mediana',
    isScaled: true,
    seed: world.seed,
  } as const
  const model = yield* train(training, usualSettings.logistica.padrao, { label })
  const truth = drawLabels(world, later)
  return {
    name: 'Atendimento: quais pagamentos vão gerar contato',
    auc: rocAuc(truth, predict(model, matrix, later)),
    rate: truth.reduce((sum, each) => sum + each, 0) / truth.length,
    reusedViews: featureViews
      .filter(({ version }) => version === 1)
      .map((view) => `${view.name}@1`),
    newFeatures: 0,
  }
}

function drawLabels({ seed, payments, past }: World, rows: Uint32Array): Uint8Array {
  const random = new Random(seed, streams.secondProject)
  return Uint8Array.from(rows, (row) => {
    const ratio = Math.log((payments.amount[row] as number) / (past.mean30d[row] as number))
    const years = (payments.accountAge[row] as number) / 365
    const sum =
      -3 +
      0.7 * ratio +
      0.8 * (payments.newPayee[row] as number) -
      0.25 * years +
      0.5 * ((past.count1h[row] as number) - 1)
    random.reset(seed, streams.secondProject, payments.id[row] as number)
    return random.chance(sigmoid(sum)) ? 1 : 0
  })
}
