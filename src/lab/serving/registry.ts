/* The model repository: versions with their lineage, and aliases that point at one of them. */
import type { Algorithm } from '#domain/lab/decisions.ts'
import type { FeatureGroup } from '#domain/lab/features.ts'
import { featureViews } from '../features/catalogue.ts'
import { LabError } from '../math/lab-error.ts'
import type { Model } from '../models/model.ts'
import type { Settings } from '../models/train.ts'
import type { Weeks } from '../world/calendar.ts'
import type { AucFigure } from '../evaluation/evaluate.ts'
import type { ThresholdRule } from '../evaluation/threshold.ts'

export type VersionStatus = 'campeao' | 'desafiante' | 'arquivado'

/** A version without the model itself: what screens, cards and files show. */
export type ModelVersion = {
  version: number
  /** Week at whose end it was made. */
  createdWeek: number
  /** The version that it was made from. */
  parent: number | null
  algorithm: Algorithm
  settings: Settings
  seed: number
  /** As `name@version`. */
  featureViews: string[]
  groups: FeatureGroup[]
  features: string[]
  /** What went in and came out: each row has these columns, the score is from 0 to 1. */
  signature: { input: string[]; output: string }
  dataWindow: Weeks
  rows: number
  frauds: number
  /** Figures over rows and labels: equal data, equal figures. */
  dataHash: string
  metrics: AucFigure & { name: string }
  rule: ThresholdRule
  gate: { requirement: number; passed: boolean; obeyed: boolean }
  note: string
  status: VersionStatus
  /** What may be said of it later: why it was archived. */
  archivedBecause: string | null
}

/** A version that can score. */
export type StoredModel = { info: ModelVersion; model: Model }

export type Registry = {
  /** False: each model replaces the file of the one before, and nothing can be gone back to. */
  isKept: boolean
  versions: StoredModel[]
  champion: number
}

export function championOf({ versions, champion }: Registry): StoredModel {
  return findVersion(versions, champion)
}

function findVersion(versions: readonly StoredModel[], wanted: number): StoredModel {
  const found = versions.find(({ info }) => info.version === wanted)
  if (found === undefined) throw new LabError(`Não existe a versão ${wanted} no repositório.`)
  return found
}

/** The alias of the champion moves; the version that had it is archived. */
export function promote(registry: Registry, version: number, because: string): Registry {
  findVersion(registry.versions, version)
  const versions = registry.versions.map(({ info, model }): StoredModel => {
    if (info.version === version) {
      return { model, info: { ...info, status: 'campeao', archivedBecause: null } }
    }
    if (info.status !== 'campeao') return { info, model }
    return { model, info: { ...info, status: 'arquivado', archivedBecause: because } }
  })
  return { ...registry, versions, champion: version }
}

/** Adds a version as challenger. */
export function register(registry: Registry, stored: StoredModel): Registry {
  return { ...registry, versions: [...registry.versions, stored] }
}

export function archive(registry: Registry, version: number, because: string): Registry {
  const versions = registry.versions.map(({ info, model }): StoredModel =>
    info.version === version
      ? { model, info: { ...info, status: 'arquivado', archivedBecause: because } }
      : { info, model },
  )
  return { ...registry, versions }
}

/** Throws if the versions were not kept, or there is nothing to go back to. */
export function rollBack(registry: Registry, version: number): Registry {
  if (!registry.isKept) {
    throw new LabError(
      'Não há como reverter: o modelo foi guardado como arquivo solto, e o novo apagou o antigo.',
    )
  }
  if (version === registry.champion) {
    throw new LabError(`A versão ${version} já é a que está em produção.`)
  }
  return promote(registry, version, `revertida para a versão ${version}`)
}

export function viewsOf(features: readonly string[], distanceVersion: number): string[] {
  return featureViews
    .filter((view) => view.features.some((name) => features.includes(name)))
    .filter((view) => view.name !== 'distancia' || view.version === distanceVersion)
    .map(({ name, version }) => `${name}@${version}`)
}

/** FNV-1a over rows and their labels. */
export function hashData(rows: Uint32Array, labels: Uint8Array): string {
  let hash = 0x811c9dc5
  for (let k = 0; k < rows.length; k++) {
    hash = Math.imul(hash ^ ((rows[k] as number) * 2 + (labels[k] as number)), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
