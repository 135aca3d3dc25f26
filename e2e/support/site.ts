/* Sites of the tests' own: another base path, other content. They leave dist/ alone. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serveSite } from '../../src/commands/site-server.ts'

export type TestSite = { dir: string; url: string; close: () => Promise<void> }

/** Builds the site into a folder of its own and serves it at a free port. */
export async function buildAndServe(
  options: { base?: string; contentDir?: string } = {},
): Promise<TestSite> {
  const { base = '/', contentDir = 'content' } = options
  const dir = await mkdtemp(join('node_modules', '.cache', 'e2e-'))
  await buildInto(dir, { base, contentDir })
  const server = await serveSite({ dir, base, port: 0 })
  return {
    dir,
    url: server.url,
    close: async () => {
      await server.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/**
 * In a process of its own: the bundler and the renderer must not meet the test runner's loader.
 * It fails with the build's own output.
 */
export async function buildInto(
  dir: string,
  { base, contentDir }: { base: string; contentDir: string },
  flags: readonly string[] = [],
) {
  const args = ['--import', 'tsx', 'src/commands/build.ts']
  args.push('--base', base, '--out', dir, '--content', contentDir, ...flags)
  await promisify(execFile)(process.execPath, args)
}

/**
 * The addresses of a built site, read from its folders; without the page for unknown ones and the
 * former ones that only lead on.
 */
export async function listAddresses(dir = 'dist'): Promise<string[]> {
  const files = await readdir(dir, { recursive: true })
  const pages = files.map((file) => `/${file.replaceAll('\\', '/')}`)
  const addresses = pages
    .filter((file) => file.endsWith('/index.html'))
    .map(async (file) => {
      const html = await readFile(join(dir, file), 'utf8')
      const leadsOn = html.includes('http-equiv="refresh"')
      return leadsOn ? [] : [file.slice(0, -'/index.html'.length) || '/']
    })
  return (await Promise.all(addresses)).flat().sort()
}
