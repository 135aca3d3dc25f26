/* What the monitors read each week: columns against their reference, and the scores. */
import type { Source } from '../features/source.ts'
import { sortedPresent } from '../math/order.ts'
import type { Task } from '../math/task.ts'
import { watched, type WatchedColumn, type WatchedDefinition } from './columns.ts'
import { ksTest } from './ks.ts'
import { describeBins, type BinShares } from './bin-shares.ts'
import {
  categoricalReference,
  numericReference,
  psiOfShares,
  sharesOf,
  type Reference,
} from './psi.ts'

export type ColumnReport = {
  name: WatchedColumn
  label: string
  psi: number
  /** Null for categories. */
  ks: { statistic: number; pValue: number } | null
  missingShare: number
  zeroShare: number
  /** The same shares when the model was trained. */
  usualMissingShare: number
  usualZeroShare: number
  /** Share of zeros in the week's first 250 payments: how early a rule would have known. */
  firstBatchZeroShare: number
  /** Of the PSI. */
  bins: BinShares[]
}

export type DriftReport = {
  columns: ColumnReport[]
  scorePsi: number
  scoreKs: number
  scoreBins: BinShares[]
}

/** A column as it was at training. */
type Watched = {
  definition: WatchedDefinition
  reference: Reference
  sorted: Float64Array | null
  faults: { missingShare: number; zeroShare: number }
}

const firstBatch = 250

/** The reference is fixed at training; weeks are held against it. */
export class Watch {
  readonly #columns: Watched[]
  readonly #scores: Reference
  readonly #sortedScores: Float64Array

  private constructor(columns: Watched[], scores: Float64Array) {
    this.#columns = columns
    this.#scores = numericReference(scores)
    this.#sortedScores = scores.slice().sort()
  }

  /** `rows` are those of training, with the scores that they get. */
  static *over(source: Source, rows: Uint32Array, scores: Float64Array): Task<Watch> {
    const columns: Watched[] = []
    for (const definition of watched) {
      columns.push(watchColumn(definition, readColumn(definition, source, rows)))
      yield { label: 'Referência dos monitores', done: columns.length / watched.length }
    }
    return new Watch(columns, scores)
  }

  report(source: Source, rows: Uint32Array, scores: Float64Array): DriftReport {
    const columns = this.#columns.map((column): ColumnReport => {
      const { definition, reference, sorted } = column
      const values = readColumn(definition, source, rows)
      const { missingShare, zeroShare } = sharesOfFaults(values)
      const shares = sharesOf(reference, values)
      return {
        name: definition.name,
        label: definition.label,
        psi: psiOfShares(reference.shares, shares),
        ks: sorted === null ? null : ksTest(sorted, sortedPresent(values)),
        missingShare,
        zeroShare,
        usualMissingShare: column.faults.missingShare,
        usualZeroShare: column.faults.zeroShare,
        firstBatchZeroShare: sharesOfFaults(values.subarray(0, firstBatch)).zeroShare,
        bins: describeBins(reference, shares, definition.codes),
      }
    })
    const scoreShares = sharesOf(this.#scores, scores)
    return {
      columns,
      scorePsi: psiOfShares(this.#scores.shares, scoreShares),
      scoreKs: ksTest(this.#sortedScores, scores.slice().sort()).statistic,
      scoreBins: describeBins(this.#scores, scoreShares, null),
    }
  }
}

function watchColumn(definition: WatchedDefinition, values: Float64Array): Watched {
  const { codes } = definition
  return {
    definition,
    reference:
      codes === null ? numericReference(values) : categoricalReference(values, codes.length),
    sorted: codes === null ? sortedPresent(values) : null,
    faults: sharesOfFaults(values),
  }
}

function readColumn({ read }: WatchedDefinition, source: Source, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => read(source, row))
}

function sharesOfFaults(values: Float64Array) {
  let missing = 0
  let zeros = 0
  for (const value of values) {
    if (Number.isNaN(value)) missing++
    else if (value === 0) zeros++
  }
  return { missingShare: missing / values.length, zeroShare: zeros / values.length }
}
