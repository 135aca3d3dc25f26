/*
 * One laboratory for all visits of this page: who reads in the guide and comes back finds the world
 * still made. Left alone for a while it gives its memory back.
 */
import type { LabClient } from '#lab/browser/client.ts'
import { startLab } from '#lab/browser/start.ts'
import { trustedScriptUrl } from '#ui/trusted-script-url.ts'

/** Milliseconds that an unused laboratory is kept. */
const patience = 300_000

let lab: LabClient | null = null
let users = 0
let timer: ReturnType<typeof setTimeout> | undefined

export function sharedLab(): LabClient {
  lab ??= startLab(trustedScriptUrl)
  return lab
}

/** Says that a screen uses the laboratory; the answer says that it no longer does. */
export function holdLab(): () => void {
  users += 1
  clearTimeout(timer)
  return () => {
    users -= 1
    if (users > 0) return
    timer = setTimeout(() => {
      lab?.close()
      lab = null
    }, patience)
  }
}
