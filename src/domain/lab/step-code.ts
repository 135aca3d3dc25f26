/* A decision as a few letters: one for the stage, then its fields in a fixed order and width. */
import {
  algorithms,
  efforts,
  judges,
  metrics,
  missingTreatments,
  monitors,
  promotions,
  retrainActions,
  retrainWindows,
  searches,
  splits,
  stageIds,
  strategies,
  type RetrainDecision,
  type Step,
} from './decisions.ts'
import { featureGroups } from './features.ts'

/** A field of a decision: how many signs it takes and what they stand for. */
type Field = {
  name: string
  width: number
  write: (value: unknown) => string
  /** Undefined for signs that stand for nothing; the plan's check then refuses them. */
  read: (code: string) => unknown
}

const flag = (name: string): Field => ({
  name,
  width: 1,
  write: (value) => (value === true ? '1' : '0'),
  read: (code) => (code === '1' ? true : code === '0' ? false : undefined),
})

const oneOf = (name: string, choices: readonly unknown[]): Field => ({
  name,
  width: 1,
  write: (value) => choices.indexOf(value).toString(36),
  read: (code) => choices[Number.parseInt(code, 36)],
})

/** Each choice is a bit. */
const someOf = (name: string, choices: readonly unknown[], width: number): Field => ({
  name,
  width,
  write: (value) => {
    const chosen: readonly unknown[] = Array.isArray(value) ? value : []
    const bits = choices.reduce<number>(
      (sum, choice, place) => sum + (chosen.includes(choice) ? 2 ** place : 0),
      0,
    )
    return bits.toString(36).padStart(width, '0')
  },
  read: (code) => {
    const bits = Number.parseInt(code, 36)
    return bits < 2 ** choices.length
      ? choices.filter((_, place) => (bits >> place) % 2 === 1)
      : undefined
  },
})

/** From 0 to 1 in thousandths. */
const share = (name: string): Field => ({
  name,
  width: 2,
  write: (value) =>
    Math.round(Number(value) * 1000)
      .toString(36)
      .padStart(2, '0'),
  read: (code) => Number.parseInt(code, 36) / 1000,
})

const whole = (name: string): Field => ({
  name,
  width: 1,
  write: (value) => Number(value).toString(36),
  read: (code) => Number.parseInt(code, 36),
})

/** In the order of `stageIds`; a field is only ever added under a new version of the link. */
const fields: readonly (readonly Field[])[] = [
  [flag('devices'), flag('merchants'), flag('deduplicate')],
  [oneOf('metric', metrics), share('requirement')],
  [oneOf('missing', missingTreatments), flag('scale'), oneOf('split', splits)],
  [
    someOf('groups', featureGroups, 2),
    flag('pointInTime'),
    flag('servedFromStore'),
    oneOf('distanceVersion', [1, 2]),
  ],
  [oneOf('algorithm', algorithms)],
  [oneOf('effort', efforts)],
  [share('threshold'), flag('perAmount')],
  [flag('obey')],
  [oneOf('algorithm', algorithms), oneOf('search', searches), oneOf('judge', judges)],
  [flag('registered')],
  [oneOf('strategy', strategies)],
  [someOf('monitors', monitors, 2), oneOf('psiLimit', [0.1, 0.2])],
]

const retrainingFields: Record<RetrainDecision['action'], readonly Field[]> = {
  esperar: [],
  corrigir: [],
  reverter: [whole('version')],
  retreinar: [
    oneOf('window', retrainWindows),
    flag('onlyRipe'),
    oneOf('split', splits),
    flag('quarantine'),
    flag('audit'),
    oneOf('promotion', promotions),
  ],
}

export function writeStep({ stage, decision }: Step): string {
  const place = stageIds.indexOf(stage)
  const values: Record<string, unknown> = { ...decision }
  const head = String.fromCharCode('a'.charCodeAt(0) + place)
  if (stage !== 'decisao-de-retreinamento') return head + writeFields(fields[place] ?? [], values)
  const action = retrainActions.indexOf(decision.action).toString(36)
  return head + action + writeFields(retrainingFields[decision.action], values)
}

/** What the code stands for, not yet checked; null for no code at all. */
export function readStep(code: string): unknown {
  const place = code.charCodeAt(0) - 'a'.charCodeAt(0)
  const stage = stageIds[place]
  if (stage === undefined) return null
  if (stage !== 'decisao-de-retreinamento') {
    return { stage, decision: readFields(fields[place] ?? [], code.slice(1)) }
  }
  const action = retrainActions[Number.parseInt(code.charAt(1), 36)]
  if (action === undefined) return null
  const rest = readFields(retrainingFields[action], code.slice(2))
  return { stage, decision: rest === null ? null : { action, ...rest } }
}

function writeFields(fields: readonly Field[], values: Record<string, unknown>): string {
  return fields.map(({ name, write }) => write(values[name])).join('')
}

function readFields(fields: readonly Field[], code: string): Record<string, unknown> | null {
  const width = fields.reduce((sum, field) => sum + field.width, 0)
  if (code.length !== width || !/^[0-9a-z]*$/.test(code)) return null
  let at = 0
  return Object.fromEntries(
    fields.map(({ name, width, read }) => {
      const value = read(code.slice(at, at + width))
      at += width
      return [name, value]
    }),
  )
}
