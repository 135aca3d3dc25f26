import * as v from 'valibot'
import type { Message } from './protocol.ts'

const messageSchema = v.object({ kind: v.picklist(['who', 'heal', 'take-over']) })

/** `null` for what is no message of a page of this site. */
export function readMessage(data: unknown): Message | null {
  const result = v.safeParse(messageSchema, data)
  return result.success ? result.output : null
}
