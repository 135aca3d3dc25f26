/*
 * An LMS in small: it finds files and nothing else, under a path of its own, and plays a package in
 * a frame. Its run-time is scorm-again, as many a player's is.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'

export type Lms = {
  /** The page of the player; `saved` is what an earlier one was told, as JSON. */
  playerUrl: (version: '1.2' | '2004', saved?: string) => string
  /** The launch page alone, without a player around it. */
  launchUrl: string
  /** A page of a course that shows an address in a frame. */
  courseUrl: (address: string) => string
  close: () => Promise<void>
}

const folder = '/pluginfile.php/123/mod_scorm/content/1/'
const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Builds both packages and plays them until `close` is called. */
export async function openLms(): Promise<Lms> {
  const dir = await mkdtemp(join('node_modules', '.cache', 'e2e-lms-'))
  const args = ['--import', 'tsx', 'src/commands/build-lms.ts', '--out', dir]
  await promisify(execFile)(process.execPath, args)
  const runtime = await readFile('node_modules/scorm-again/dist/scorm-again.js')
  const files = new Map<string, Uint8Array>([['/scorm-again.js', runtime]])
  for (const version of ['1.2', '2004']) {
    const zip = unzipSync(await readFile(join(dir, `guia-mlops-scorm-${version}.zip`)))
    for (const [name, content] of Object.entries(zip)) {
      files.set(`/${version}${folder}${name}`, content)
    }
  }
  await rm(dir, { recursive: true })

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://lms')
    const page = hostPage(url)
    const content = page ?? files.get(url.pathname)
    const type = page === null ? url.pathname.replace(/^.*\./s, '') : 'html'
    // A folder is no file: there is no index page and no way around that.
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': `${types[type] ?? 'text/plain'};charset=utf-8`,
    })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  return {
    playerUrl: (version, saved = '') =>
      `${origin}/player?${new URLSearchParams({ version, saved }).toString()}`,
    launchUrl: `${origin}/1.2${folder}index.html`,
    courseUrl: (address) => `${origin}/course?${new URLSearchParams({ address }).toString()}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function hostPage({ pathname, searchParams }: URL): string | null {
  const head =
    '<!doctype html><html lang="pt-BR"><meta charset="utf-8"><link rel="icon" href="data:,"><title>LMS</title>'
  if (pathname === '/course') {
    const address = searchParams.get('address') ?? ''
    return `${head}<iframe title="Guia" width="700" height="600" src="${address}"></iframe>`
  }
  if (pathname !== '/player') return null
  const version = searchParams.get('version') ?? ''
  const name = version === '1.2' ? 'API' : 'API_1484_11'
  return `${head}<script src="/scorm-again.js"></script>
    <script>
      window.${name} = new Scorm${version === '1.2' ? '12' : '2004'}API({ autocommit: false, logLevel: 5 })
      const saved = new URLSearchParams(location.search).get('saved')
      if (saved) window.${name}.loadFromJSON(JSON.parse(saved))
    </script>
    <iframe title="Guia" width="1000" height="700" src="/${version}${folder}index.html?scoid=7"></iframe>`
}
