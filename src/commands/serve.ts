/* Serves the built site: `serve.ts [--dir dist] [--base /x/] [--port 4173] [--strict-port]`. */
import { parseArgs } from 'node:util'
import { toBase } from './base-path.ts'
import { serveSite } from './site-server.ts'

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    'strict-port': { type: 'boolean', default: false },
  },
})

const host = process.env['HOST']
const server = await serveSite({
  dir: values.dir,
  base: toBase(values.base),
  port: Number(values.port),
  tries: values['strict-port'] ? 1 : 50,
  ...(host === undefined ? {} : { host }),
})
console.log(`\nNo ar: ${server.url}\nCtrl+C encerra.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0))
  })
}
