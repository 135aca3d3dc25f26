import { parseArgs } from 'node:util'
import { defaultKnobs, type Knobs } from '#domain/lab/knobs.ts'
import { greatestSeed } from '#domain/lab/parse-run-plan.ts'
import { decodeRun } from '#domain/lab/run-link.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'

export type LabArguments = {
  out: string
  run:
    | { kind: 'plan'; plan: RunPlan; worldHash: string | null }
    /** The guided decisions in that world. */
    | { kind: 'seed'; seed: number; knobs: Knobs }
}

const usage = `Uso: npm run lab -- --seed 7 --out pasta
     npm run lab -- --link '<link de uma execução>' --out pasta`

/** What was asked for, or what is wrong with it, in Portuguese. */
export function readLabArguments(given: readonly string[]): LabArguments | string {
  const values = readValues(given)
  if (values === null || values.out === undefined || values.out === '') return usage
  const { out, link, seed } = values
  if ((link === undefined) === (seed === undefined)) return usage
  if (link !== undefined) {
    const decoded = decodeRun(new URLSearchParams(link.slice(link.indexOf('?') + 1).split('#')[0]))
    if (decoded.plan !== null) return { out, run: { kind: 'plan', ...decoded } }
    return decoded.problem === 'newer-version'
      ? 'O link é de uma versão mais nova do laboratório.'
      : 'O link não traz uma execução inteira: foi cortado ou alterado no caminho.'
  }
  const number = Number(seed)
  if (!/^\d{1,10}$/.test(seed ?? '') || number > greatestSeed) {
    return `A semente é um número inteiro de 0 a ${greatestSeed}.`
  }
  return { out, run: { kind: 'seed', seed: number, knobs: defaultKnobs } }
}

function readValues(given: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { seed: { type: 'string' }, link: { type: 'string' }, out: { type: 'string' } },
    })
    return values
  } catch (error) {
    // An option that does not exist, or one without its value: the usage says it all.
    if (error instanceof TypeError) return null
    throw error
  }
}
