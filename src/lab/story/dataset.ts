/* Which rows and columns a run learns from and is served, after its choices. */
import { featureGroups, type FeatureGroup } from '#domain/lab/features.ts'
import type { Split } from '#domain/lab/decisions.ts'
import type { FeatureMatrix } from '../features/feature-store.ts'
import type { Reading } from '../features/source.ts'
import { LabError } from '../math/lab-error.ts'
import { Random, streams } from '../math/random.ts'
import { trainingWeeks, validationWeeks } from '../world/calendar.ts'
import { rowsOfWeeks, type World } from '../world/world.ts'
import { chosen, type RunState } from './state.ts'

/** Share of the rows that the source sends twice. */
const resentShare = 0.15
/** Of the rows of both periods, those that a random split sets apart. */
const validationShare = 0.25

/** Groups that the collected sources can fill. */
export function availableGroups({ choices }: RunState): FeatureGroup[] {
  const sources = choices['coleta-de-dados']
  return featureGroups.filter(
    (group) =>
      (sources?.devices !== false || (group !== 'dispositivo' && group !== 'lugar')) &&
      (sources?.merchants !== false || group !== 'lojista'),
  )
}

function readMatrix(state: RunState, reading: Reading): FeatureMatrix {
  const { groups, distanceVersion } = chosen(state, 'feature-store')
  const available = availableGroups(state)
  const wanted = groups.filter((group) => available.includes(group))
  if (wanted.length === 0) {
    throw new LabError('Escolha ao menos uma feature: sem nenhuma, não há o que aprender.')
  }
  const { isRepaired } = state
  return state.store.read({ groups: wanted, reading, distanceVersion, isRepaired })
}

/** Columns as the model is trained on. */
export function trainingMatrix(state: RunState): FeatureMatrix {
  return readMatrix(state, chosen(state, 'feature-store').pointInTime ? 'no-tempo' : 'com-futuro')
}

/** Columns as they arrive in production. */
export function servingMatrix(state: RunState): FeatureMatrix {
  return readMatrix(state, servingReading(state))
}

export function servingReading({ isServedFromStore }: RunState): Reading {
  return isServedFromStore ? 'no-tempo' : 'reescrita'
}

/** The rows to learn from and those to judge on. */
export function splitHistory(state: RunState): { training: Uint32Array; validation: Uint32Array } {
  const { world } = state
  const { split } = chosen(state, 'preparacao-de-dados')
  const all = rowsOfWeeks({ from: trainingWeeks.from, to: validationWeeks.to })
  const rows = chosen(state, 'coleta-de-dados').deduplicate ? all : withResent(world, all)
  return splitRows(world, rows, split, validationWeeks.from)
}

/** By time: rows from week `laterFrom` on are set apart. At random: a quarter of all, each copy for itself. */
export function splitRows(
  { seed, payments }: World,
  rows: Uint32Array,
  split: Split,
  laterFrom: number,
): { training: Uint32Array; validation: Uint32Array } {
  const random = new Random(seed, streams.split)
  const isApart = Uint8Array.from(rows, (row, k) => {
    if (split === 'tempo') return (payments.week[row] as number) >= laterFrom ? 1 : 0
    return random.reset(seed, streams.split, k).chance(validationShare) ? 1 : 0
  })
  return {
    training: rows.filter((_, k) => isApart[k] === 0),
    validation: rows.filter((_, k) => isApart[k] === 1),
  }
}

/** The rows with those that the source sent twice, a second copy behind the first. */
function withResent(world: World, rows: Uint32Array): Uint32Array {
  const all: number[] = []
  for (const row of rows) {
    all.push(row)
    if (isResent(world, row)) all.push(row)
  }
  return Uint32Array.from(all)
}

export function isResent({ seed, payments }: World, row: number): boolean {
  return new Random(seed, streams.duplicate, payments.id[row] ?? 0).chance(resentShare)
}
