/* Against scikit-learn and scipy: golden/make_values.py says how the values were made. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calibration, calibrationError, brierScore, logLoss } from '#lab/evaluation/probability.ts'
import { averagePrecision, rocAuc } from '#lab/evaluation/ranking.ts'
import { confusionAt, ratesOf } from '#lab/evaluation/threshold.ts'
import { runToEnd } from '#lab/math/task.ts'
import { sortedPresent } from '#lab/math/order.ts'
import { predict } from '#lab/models/predict.ts'
import { trainBoosting, trainForest } from '#lab/models/tree-models.ts'
import { ksTest } from '#lab/monitoring/ks.ts'
import { categoricalReference, numericReference, psi } from '#lab/monitoring/psi.ts'
import { trueLabels } from '#lab/world/labels.ts'
import { benchmark, boosting, buildGolden, forest, goldenWorld } from './golden/golden-data.ts'

const values = JSON.parse(readFileSync('tests/lab/golden/values.json', 'utf8'))
const world = goldenWorld()
const golden = buildGolden(world)

/** `toBeCloseTo` halves: this is |difference| < 1e-12. */
const exact = 12

describe.each(['linear', 'tied'] as const)('the measures of %s scores', (name) => {
  const { labels } = golden
  const scores = golden.scores[name]
  const expected = values[name]

  it.each([
    ['auc', rocAuc],
    ['averagePrecision', averagePrecision],
    ['brier', brierScore],
    ['logLoss', logLoss],
  ] as const)('%s', (measure, compute) => {
    expect(compute(labels, scores)).toBeCloseTo(expected[measure], exact)
  })

  it('the calibration error', () => {
    const error = calibrationError(calibration(labels, scores))
    expect(error).toBeCloseTo(expected.calibrationError, exact)
  })

  it('the counts at a threshold, and what follows from them', () => {
    const counts = confusionAt(labels, scores, 0.05)
    const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts
    expect([truePositives, falsePositives, trueNegatives, falseNegatives]).toEqual(
      expected.confusion,
    )
    const rates = ratesOf(counts)
    expect(rates.f1).toBeCloseTo(expected.f1, exact)
    expect(rates.precision).toBeCloseTo(expected.precision, exact)
    expect(rates.recall).toBeCloseTo(expected.recall, exact)
  })
})

describe('the regression', () => {
  it('has the coefficients of newton-cholesky', () => {
    const { weights, intercept } = golden.small.model
    expect(intercept).toBeCloseTo(values.logistic.intercept, 7)
    weights.forEach((weight, k) => expect(weight).toBeCloseTo(values.logistic.weights[k], 7))
  })
})

describe.each(['amount', 'device'] as const)('the drift of %s', (name) => {
  const before = golden.reference[name]
  const after = golden.current[name]

  it('has the quantiles and the PSI of numpy', () => {
    const reference = numericReference(before)
    expect(reference.edges?.length).toBe(9)
    reference.edges?.forEach((edge, k) => expect(edge).toBeCloseTo(values[name].edges[k], exact))
    expect(psi(reference, after)).toBeCloseTo(values[name].psi, exact)
    expect(psi(reference, before)).toBe(0)
  })

  it('has the distance of scipy, and its p-value', () => {
    const present = sortedPresent(before)
    const moved = ksTest(present, sortedPresent(after))
    expect(moved.statistic).toBeCloseTo(values[name].ks, exact)
    expect(Math.abs(moved.pValue - values[name].pValue)).toBeLessThan(1e-3 * 0.02)
    const plain = before.filter((value) => !Number.isNaN(value))
    const halves = ksTest(plain.slice(0, 2000).sort(), plain.slice(2000).sort())
    expect(halves.statistic).toBeCloseTo(values[name].ksWithin, exact)
    const { pValueWithin } = values[name]
    expect(Math.abs(halves.pValue / pValueWithin - 1)).toBeLessThan(1e-3)
  })
})

it('the drift of a category is numpy’s', () => {
  const reference = categoricalReference(golden.reference.category, 6)
  expect(psi(reference, golden.current.category)).toBeCloseTo(values.category.psi, exact)
})

describe('tree models on 50,000 × 12', () => {
  const { names, columns } = golden.matrix
  const matrix = {
    names: names.slice(0, benchmark.columns),
    columns: columns.slice(0, benchmark.columns),
  }
  const rows = Uint32Array.from({ length: benchmark.training }, (_, k) => 10_000 + k)
  const judged = Uint32Array.from(
    { length: benchmark.judged },
    (_, k) => 10_000 + benchmark.training + k,
  )
  const training = { matrix, rows, labels: trueLabels(world.labels, rows), fill: null }
  const truth = trueLabels(world.labels, judged)

  it('boosting ranks like HistGradientBoosting', () => {
    const model = runToEnd(trainBoosting(training, boosting, ''))
    const auc = rocAuc(truth, predict({ algorithm: 'boosting', ...model }, matrix, judged))
    expect(Math.abs(auc - values.benchmark.boosting)).toBeLessThan(0.003)
  })

  it('the forest ranks like RandomForest', () => {
    const model = runToEnd(trainForest(training, { ...forest, seed: 1 }, ''))
    const auc = rocAuc(truth, predict({ algorithm: 'floresta', ...model }, matrix, judged))
    expect(Math.abs(auc - values.benchmark.forest)).toBeLessThan(0.005)
  })
})
