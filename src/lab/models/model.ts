/* What training leaves behind: plain data, which predicts, explains and travels as it is. */
import type { Algorithm } from '#domain/lab/decisions.ts'
import type { FeatureName } from '#domain/lab/features.ts'

/** How a linear model's columns were made comparable, learnt on the training rows alone. */
export type Preparation = {
  /** In place of a missing value. */
  fill: number[]
  mean: number[]
  /** Standard deviation (population), 1 for a constant column. */
  deviation: number[]
  /** Means of the prepared columns on the training rows: 0 where they were scaled. */
  center: number[]
}

export type LinearModel = {
  kind: 'linear'
  features: FeatureName[]
  preparation: Preparation
  /** One a feature, for prepared columns. */
  weights: number[]
  intercept: number
}

/**
 * One tree as columns over its nodes; node 0 is the root. A row goes left unless its value is
 * greater than the threshold, so a missing value goes left.
 */
export type Tree = {
  /** Place of the feature; −1 in a leaf. */
  feature: Int16Array
  threshold: Float64Array
  left: Int32Array
  right: Int32Array
  /** What a leaf adds. */
  value: Float64Array
  /** Training rows that came by. */
  cover: Float64Array
}

export type TreeModel = {
  kind: 'trees'
  features: FeatureName[]
  trees: Tree[]
  /** Added to the sum of the leaves. */
  base: number
  /** What the sum is: log-odds (boosted trees), or the mean of shares (forest, single tree). */
  output: 'log-odds' | 'probability'
  /** In place of a missing value; null where missing values have a bin of their own. */
  fill: number[] | null
}

export type Model = (LinearModel | TreeModel) & { algorithm: Algorithm }
