/*
 * Reads columns of features for a whole world. A column is computed once for each way of reading
 * it; columns that a way of reading does not change are shared.
 */
import type { FeatureGroup, FeatureName } from '#domain/lab/features.ts'
import type { Task } from '../math/task.ts'
import type { World } from '../world/world.ts'
import { distanceFromUsual, features } from './catalogue.ts'
import { createSource, type Reading, type Source } from './source.ts'

/** Columns of equal length, one a feature; each value a 32-bit float, NaN when missing. */
export type FeatureMatrix = { names: FeatureName[]; columns: Float32Array[] }

export type ReadOptions = {
  groups: readonly FeatureGroup[]
  reading: Reading
  /** 2 is the distance against the customer's own. */
  distanceVersion: 1 | 2
  /** Whether the zeros of the upstream bug were delivered again, right. */
  isRepaired: boolean
}

/** What each way of reading changes, and the group that the repair changes. */
const changedByFuture: ReadonlySet<FeatureName> = new Set(['log_taxa_lojista_28d'])
const changedByRewriting: ReadonlySet<FeatureName> = new Set([
  'log_razao_30d',
  'noite',
  'hora_sen',
  'hora_cos',
  'v1h',
])

export class FeatureStore {
  readonly #world: World
  readonly #columns = new Map<string, Float32Array>()
  readonly #sources = new Map<string, Source>()

  constructor(world: World) {
    this.#world = world
  }

  read(options: ReadOptions): FeatureMatrix {
    const wanted = features.filter(({ group }) => options.groups.includes(group))
    return {
      names: wanted.map(({ name }) => name),
      columns: wanted.map(({ name }) => this.column(name, options)),
    }
  }

  /** As `read`, leaving its thread between columns. */
  *readInParts(options: ReadOptions, label: string): Task<FeatureMatrix> {
    const wanted = features.filter(({ group }) => options.groups.includes(group))
    for (const [place, { name }] of wanted.entries()) {
      this.column(name, options)
      yield { label, done: (place + 1) / wanted.length }
    }
    return this.read(options)
  }

  column(name: FeatureName, options: Omit<ReadOptions, 'groups'>): Float32Array {
    const { reading, distanceVersion, isRepaired } = options
    const differs =
      (reading === 'com-futuro' && changedByFuture.has(name)) ||
      (reading === 'reescrita' && changedByRewriting.has(name))
    const way = differs ? reading : 'no-tempo'
    const version = name === 'log_distancia' ? distanceVersion : 1
    const repaired = name === 'log_idade_dispositivo' && isRepaired
    const key = `${name} ${way} ${version} ${repaired}`
    const known = this.#columns.get(key)
    if (known !== undefined) return known
    const definition = features.find((each) => each.name === name)
    if (definition === undefined) throw new Error(`Feature desconhecida: ${name}`)
    const compute = version === 2 ? distanceFromUsual : definition.compute
    const source = this.source(way, repaired)
    const column = Float32Array.from({ length: this.#world.payments.count }, (_, row) =>
      compute(source, row),
    )
    this.#columns.set(key, column)
    return column
  }

  /** What the columns of this way of reading are computed from. */
  source(reading: Reading, isRepaired: boolean): Source {
    const key = `${reading} ${isRepaired}`
    const known = this.#sources.get(key) ?? createSource(this.#world, reading, isRepaired)
    this.#sources.set(key, known)
    return known
  }
}
