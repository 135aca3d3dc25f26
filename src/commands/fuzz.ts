/*
 * The doors for untrusted data, tried long and with other cases each time: `npm run fuzz [runs]`,
 * 100,000 without a number. A failure prints the seed with which `FUZZ_SEED=… npm run unit` repeats it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './setup.mjs'

const [, , runs = '100000'] = process.argv
process.env['FUZZ_RUNS'] = runs
process.env['FUZZ_SEED'] ??= String(Date.now() % 1_000_000_000)
console.log(`FUZZ_SEED=${process.env['FUZZ_SEED']}, ${runs} casos por porta`)
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/u.test(name))
  .map((name) => join('tests', name))
  .filter((path) => readFileSync(path, 'utf8').includes('fuzzRuns('))
process.exit(await npm(['run', '--silent', 'unit', '--', ...files, '--testTimeout=7200000']))
