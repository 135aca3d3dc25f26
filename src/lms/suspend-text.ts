/*
 * Progress as the text that an LMS keeps: compressed, in letters that survive any of them, behind a
 * checksum, because some cut what they do not like.
 */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import type { Progress } from '#domain/progress/progress.ts'
import { parseStored, type Stored } from '#domain/progress/stored-progress.ts'
import { writeStored } from '#domain/progress/written-progress.ts'
import { notWhole } from '#words/lms.ts'
import { foreign } from '#words/stored-progress.ts'

const mark = 'guia1'

export function packProgress(progress: Progress): string {
  return packText(writeStored(progress))
}

export function packText(text: string): string {
  const bytes = zlibSync(strToU8(text), { level: 9 })
  const letters = btoa(strFromU8(bytes, true))
  return `${mark}.${checksum(letters)}.${letters}`
}

export function unpackProgress(text: string): Stored {
  const [first, sum, letters, ...rest] = text.split('.')
  if (first !== mark || letters === undefined || rest.length > 0) {
    return { ok: false, fault: 'foreign', reason: foreign }
  }
  const packed = { ok: false, fault: 'corrupt', reason: notWhole } as const
  if (sum !== checksum(letters)) return packed
  try {
    const bytes = unzlibSync(strToU8(atob(letters), true))
    return parseStored(strFromU8(bytes))
  } catch {
    return packed
  }
}

/** FNV-1a, 32 bits: enough to tell a text that was cut or changed in transit. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
