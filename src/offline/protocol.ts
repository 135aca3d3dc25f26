/*
 * What pages and the worker say to each other. Any script of the origin may send a message, other
 * sites at the same host included, so both sides read them by a schema: the worker by
 * `read-message.ts`, pages by what stands here. Apart, so that no page loads the worker's half.
 */
import * as v from 'valibot'

export type Message =
  /** "Which version are you?" Answered by an `Introduction`. */
  | { kind: 'who' }
  /** "Fetch what is missing in the cache." Answered by a `Healing`. */
  | { kind: 'heal' }
  /** "Take over from the older worker." Not answered: the change of controller tells. */
  | { kind: 'take-over' }

/** `entry`: the file name of the script that starts this version of the app. */
const introductionSchema = v.object({ entry: v.string() })
export type Introduction = v.InferOutput<typeof introductionSchema>

/** `missing`: how many files could not be had; 0 when every address works without a network. */
const healingSchema = v.object({ missing: v.number() })
export type Healing = v.InferOutput<typeof healingSchema>

/** Both answer `null` for what is no such message. */
export function readIntroduction(data: unknown): Introduction | null {
  const result = v.safeParse(introductionSchema, data)
  return result.success ? result.output : null
}

export function readHealing(data: unknown): Healing | null {
  const result = v.safeParse(healingSchema, data)
  return result.success ? result.output : null
}
