/* `build.ts [--base /x/] [--out dist] [--content content]
 * [--without-offline]`; also BASE_PATH and SITE_URL. */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toBase } from './base-path.ts'
import { DeadLinksError } from './check-links.ts'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    out: { type: 'string', default: 'dist' },
    content: { type: 'string' },
    'without-offline': { type: 'boolean', default: false },
  },
})

// Read by React and by vite.config.ts as soon as they are imported.
process.env['NODE_ENV'] = 'production'
if (values.content !== undefined) process.env['CONTENT_DIR'] = values.content

const start = performance.now()
try {
  const { buildSite } = await import('./build-site.ts')
  const { addresses, precacheBytes } = await buildSite({
    base: toBase(values.base),
    outDir: values.out,
    origin: process.env['SITE_URL'],
    offline: !values['without-offline'],
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
  console.log(`${addresses.length} páginas em ${values.out}/ (${seconds} s)`)
  if (precacheBytes !== null) {
    const size = (precacheBytes / 1024).toFixed(0)
    console.log(`${size} KiB guardados no navegador, para uso sem rede`)
  }
} catch (error) {
  console.error(describe(error))
  // Half a site must not be mistaken for one.
  rmSync(values.out, { recursive: true, force: true })
  process.exit(1)
}
// React's server renderer leaves a message port open, which would keep the process alive.
process.exit(0)

/** A fault in the content is told as its diagnostics alone; where it was thrown helps no author. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof DeadLinksError) return error.message
  const causes = 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  const reports = causes.flatMap((cause) => (cause.plugin === 'course' ? [cause.message] : []))
  return reports.length > 0 ? reports.join('\n') : (error.stack ?? error.message)
}
