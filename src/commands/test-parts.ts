/*
 * Runs every part of the check in turn, whatever the ones before said, so that one push shows all
 * problems. One at a time: two cores are enough, and the output stays readable.
 */
import { ensureChromium, missingChromium } from './chromium.ts'
import { npm } from './setup.mjs'

type Result = { name: string; passed: boolean; seconds: number }

/** Scripts of package.json; `site` and `e2e` look at what `build` has written. */
const parts = ['format', 'types', 'lint', 'unit', 'build', 'site', 'e2e']

// The parts look at the site as it is built without these.
delete process.env['BASE_PATH']
delete process.env['SITE_URL']

const results: Result[] = []
for (const name of parts) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`)
  const start = performance.now()
  const passed = await runPart(name)
  results.push({ name, passed, seconds: (performance.now() - start) / 1000 })
}

console.log(`\n${formatTable(results)}\n`)
const failed = results.filter((result) => !result.passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function runPart(name: string): Promise<boolean> {
  if (name === 'e2e') {
    const browser = await ensureChromium()
    if (browser === null) {
      console.error(missingChromium)
      return false
    }
    process.env['CHROMIUM_PATH'] = browser
  }
  return (await npm(['run', '--silent', name])) === 0
}

function formatTable(rows: readonly Result[]): string {
  return rows
    .map(({ name, passed, seconds }) =>
      [name.padEnd(8), (passed ? 'ok' : 'falhou').padEnd(8), `${seconds.toFixed(1)} s`.padStart(8)]
        .join(' ')
        .replace('.', ','),
    )
    .join('\n')
}
