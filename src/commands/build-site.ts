/*
 * Content and code in, a folder of static files out: the client bundle, then every address
 * rendered to an HTML file of its own. The same input gives the same bytes.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { courseModule } from '#compiler/module-ids.ts'
import { buildFarewell, buildWorker } from './build-worker.ts'
import { checkLinks } from './check-links.ts'
import { chunkGroups } from './chunk-groups.ts'
import { compressFiles } from './compress-files.ts'
import type { PageLinks, SiteAddress } from './dead-links.ts'
import { findUnlisted, listLicences } from './licences.ts'
import { writeOfflineFiles } from './offline-files.ts'
import type { Chunk } from './page-files.ts'
import { withScope } from './page-html.ts'
import { PageThreads } from './page-threads.ts'
import { workerFile } from './precache-list.ts'
import { withPrerender } from './prerender-bundle.ts'
import { formatHeadersFile, hashedFiles } from './security-headers.ts'
import { sitePlugins } from './site-plugins.ts'
import { siteUrl } from './site-url.ts'

export type BuildOptions = {
  /** Address of the site's home, with a slash at both ends. */
  base: string
  outDir: string
  /** Such as `https://exemplo.org`; without it links that must be absolute are left relative. */
  origin: string | undefined
  /** Whether it works without a network and can be installed; otherwise it undoes that. */
  offline: boolean
}

export type BuiltSite = {
  addresses: string[]
  /** What works without a network weighs so many bytes after brotli; null when nothing does. */
  precacheBytes: number | null
}

export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { base, outDir, origin, offline } = options
  const client = buildClient(base, outDir)
  const assets = client.then(() => compressHashed(outDir))
  // A fault of the client is told by the pages, which are waited for first.
  assets.catch(() => {})
  // Bundled at the same time, for each bundle has only one thread for most of its own.
  const { addresses, links } = await withPrerender(base, async (code) =>
    writePages(code, await client, options),
  )
  await assets
  await writeOutput(join(outDir, '_headers'), formatHeadersFile(base))
  if (origin !== undefined) await writeRobots(outDir, options, addresses)
  await compressFiles(await listUncompressed(outDir))
  const precacheBytes = offline ? await buildWorker(outDir) : null
  if (!offline) await buildFarewell(outDir)
  await compressFiles([join(outDir, workerFile)])
  await checkLinks(outDir, { base, origin }, links)
  return { addresses, precacheBytes }
}

async function writePages(
  threadCode: string,
  chunks: readonly Chunk[],
  { base, outDir, origin, offline }: BuildOptions,
): Promise<{ addresses: string[]; links: ReadonlyMap<string, PageLinks> }> {
  const entry = await readFile(join(outDir, 'index.html'), 'utf8')
  const threads = new PageThreads(threadCode)
  try {
    const site = await threads.list()
    const template = withScope(entry, site.storageScope)
    const all = [...site.addresses, ...site.former]
    const setup = { base, outDir, origin, offline, template, chunks }
    const links = await threads.write(all, { ...setup, count: all.length })
    if (offline) await writeOfflineFiles(outDir, base, template, site)
    // It stands in the pages now.
    await rm(join(outDir, 'tema.js'))
    return { addresses: site.addresses, links }
  } finally {
    await threads.stop()
  }
}

/** Whose work is carried along must be said. */
async function checkLicences(chunks: readonly Chunk[]): Promise<void> {
  const shipped = chunks.flatMap(({ moduleIds }) => moduleIds)
  const unlisted = findUnlisted(shipped, await listLicences())
  if (unlisted.length > 0) {
    throw new Error(`no licence is listed for ${unlisted.join(', ')}: is it a devDependency?`)
  }
}

async function buildClient(base: string, outDir: string): Promise<Chunk[]> {
  const result = await build({
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: sitePlugins(),
    build: {
      outDir,
      emptyOutDir: true,
      // The security policy allows fonts and styles from files only.
      assetsInlineLimit: 0,
      // Every browser that the bundle's syntax allows preloads modules by itself.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: { groups: chunkGroups } },
      },
    },
  })
  const chunks = toOutputs(result).flatMap((output) =>
    output.type === 'chunk'
      ? {
          fileName: output.fileName,
          moduleIds: output.moduleIds,
          imports: output.imports,
          css: [...(output.viteMetadata?.importedCss ?? [])].sort(),
        }
      : toItemChunks(output),
  )
  await checkLicences(chunks)
  return chunks
}

/** The course's items are written beside the bundler, but fetched like the files that it makes. */
function toItemChunks({ fileName, originalFileNames }: Rolldown.OutputAsset): Chunk[] {
  const moduleIds = originalFileNames.filter((id) => id.startsWith(courseModule('')))
  return moduleIds.length === 0 ? [] : [{ fileName, moduleIds, imports: [], css: [] }]
}

function toOutputs(
  result: Awaited<ReturnType<typeof build>>,
): Rolldown.RolldownOutput['output'][number][] {
  if ('on' in result) throw new Error('the bundler is watching instead of building')
  return [result].flat().flatMap(({ output }) => output)
}

async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function writeRobots(
  outDir: string,
  site: SiteAddress,
  addresses: readonly string[],
): Promise<void> {
  const entries = addresses
    .filter((address) => address !== '/404')
    .map((address) => `  <url><loc>${encodeURI(siteUrl(address, site))}</loc></url>\n`)
  await writeOutput(
    join(outDir, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
  )
  await writeOutput(
    join(outDir, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl('/sitemap.xml', site)}\n`,
  )
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function compressHashed(outDir: string): Promise<void> {
  await compressFiles(await listFiles(join(outDir, hashedFiles.folder)))
}

/** What has not got its compressed copies yet. */
async function listUncompressed(dir: string): Promise<string[]> {
  const files = new Set(await listFiles(dir))
  return [...files].filter((file) => !files.has(`${file}.br`))
}
