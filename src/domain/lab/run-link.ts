/*
 * A run as the query of a link, and back: seed, decisions and what of the world is turned off its
 * usual place. Short, and only of signs that messengers leave alone.
 *
 *   v=1&s=2026&d=a111.b3p0.c010.df…&k=2s11001&h=eabdda7d&c=0k3f9za
 *
 * A version once published is read for ever: a change of the format gets a new one.
 */
import { writeStep, readStep } from './step-code.ts'
import { defaultKnobs, type Knobs } from './knobs.ts'
import { parseRunPlan } from './parse-run-plan.ts'
import type { RunPlan } from './run-plan.ts'

const version = 1

/** The parameters of an address, as `URLSearchParams` gives them. */
export type LinkQuery = { get(name: string): string | null }

export type LinkProblem =
  | 'none'
  /** Made by a later version of the app. */
  | 'newer-version'
  /** Cut, or changed on the way. */
  | 'damaged'

export type DecodedRun =
  { plan: RunPlan; worldHash: string | null } | { plan: null; problem: LinkProblem }

const checkedNames = ['v', 's', 'd', 'k', 'h'] as const
/** Figures of the world's hash that the link carries. */
const hashLength = 8

/** Without the question mark. `worldHash` lets the opener see whether it lives in the same world. */
export function encodeRun({ seed, knobs, steps }: RunPlan, worldHash: string | null): string {
  const fields = new Map([
    ['v', String(version)],
    ['s', String(seed)],
  ])
  if (steps.length > 0) fields.set('d', steps.map(writeStep).join('.'))
  const turned = writeKnobs(knobs)
  if (turned !== writeKnobs(defaultKnobs)) fields.set('k', turned)
  if (worldHash !== null) fields.set('h', worldHash.slice(0, hashLength))
  fields.set('c', checkOf({ get: (name) => fields.get(name) ?? null }))
  return [...fields].map(([name, text]) => `${name}=${text}`).join('&')
}

/** Never throws. */
export function decodeRun(query: LinkQuery): DecodedRun {
  const named = query.get('v')
  if (named === null && query.get('s') === null) return { plan: null, problem: 'none' }
  if (/^[1-9]\d{0,5}$/.test(named ?? '') && Number(named) > version) {
    return { plan: null, problem: 'newer-version' }
  }
  const damaged = { plan: null, problem: 'damaged' } as const
  if (named !== String(version) || query.get('c') !== checkOf(query)) return damaged
  const codes = query.get('d')
  const plan = parseRunPlan({
    seed: /^\d{1,10}$/.test(query.get('s') ?? '') ? Number(query.get('s')) : null,
    knobs: query.get('k') === null ? defaultKnobs : readKnobs(query.get('k') ?? ''),
    steps: codes === null ? [] : codes.split('.', 100).map(readStep),
  })
  return plan === null ? damaged : { plan, worldHash: query.get('h') }
}

const hundredths = (value: number) =>
  Math.round(value * 100)
    .toString(36)
    .padStart(2, '0')

function writeKnobs({ seasonal, bug, scam, poisoning, lostFeed }: Knobs): string {
  const flags = [bug, poisoning, lostFeed].map((flag) => (flag ? '1' : '0'))
  return hundredths(seasonal) + hundredths(scam) + flags.join('')
}

function readKnobs(text: string): Knobs | null {
  const parts = /^([0-9a-z]{2})([0-9a-z]{2})([01])([01])([01])$/.exec(text)
  if (parts === null) return null
  const [, seasonal = '', scam = '', bug, poisoning, lostFeed] = parts
  return {
    seasonal: Number.parseInt(seasonal, 36) / 100,
    scam: Number.parseInt(scam, 36) / 100,
    bug: bug === '1',
    poisoning: poisoning === '1',
    lostFeed: lostFeed === '1',
  }
}

/** FNV-1a, 32 bits: tells a mangled link from a whole one, and proves nothing about its maker. */
function checkOf(query: LinkQuery): string {
  let hash = 0x811c9dc5
  for (const sign of checkedNames.map((name) => query.get(name) ?? '').join('\n')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}
