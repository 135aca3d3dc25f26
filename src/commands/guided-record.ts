/*
 * The guided run in words, for the page that tells it without a script: played when the site is
 * built, by the same code as in the browser. It depends on that code alone, so what it came out as
 * is kept until the code changes.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import type { GuidedRecord } from '#domain/lab/guided-record.ts'
import { encodeRun } from '#domain/lab/run-link.ts'
import { runToEnd } from '#lab/math/task.ts'
import { Player } from '#lab/story/player.ts'
import { viewRun } from '#lab/story/view.ts'

const virtualId = 'virtual:guided-record'
const sources = ['src/lab', 'src/domain/lab', 'src/commands/guided-record.ts']
const cache = join('node_modules', '.cache')

/** Takes some seconds. */
export function playGuidedRun(): GuidedRecord {
  const { state } = runToEnd(new Player().play(guidedPlan))
  const { diary, costs, worldHash } = viewRun(state)
  return {
    steps: diary.map(({ stage, week, decided, outcome, consequences }) => ({
      stage,
      week,
      decided,
      outcome,
      consequences: consequences.map(({ id, text }) => ({ id, text })),
    })),
    costs,
    link: encodeRun(guidedPlan, worldHash),
  }
}

/** `virtual:guided-record`, for the app. */
export function guidedRecordPlugin(): Plugin {
  let record: Promise<string> | null = null
  return {
    name: 'guided-record',
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : null),
    load: async (id) => {
      if (id !== `\0${virtualId}`) return null
      record ??= keptRecord()
      return `export const record = ${await record}`
    },
  }
}

async function keptRecord(): Promise<string> {
  const file = join(cache, `guided-record-${await hashOf(sources)}.json`)
  try {
    return await readFile(file, 'utf8')
  } catch {
    // Not played yet with this code.
    const text = JSON.stringify(playGuidedRun())
    await mkdir(cache, { recursive: true })
    await writeFile(file, text)
    return text
  }
}

async function hashOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const place of places) {
    for (const file of await filesOf(place)) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(place: string): Promise<string[]> {
  if (place.endsWith('.ts')) return [place]
  const names = await readdir(place, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
