/*
 * Content and code in, a folder of static files out: the client bundle, then every address
 * rendered to an HTML file of its own. The same input gives the same bytes.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { courseModule } from '#compiler/module-ids.ts'
import { buildFarewell, buildWorker } from './build-worker.ts'
import { checkLinks } from './check-links.ts'
import { chunkGroups } from './chunk-groups.ts'
import { compressFiles } from './compress-files.ts'
import { findUnlisted, listLicences } from './licences.ts'
import { findPageFiles, type Chunk } from './page-files.ts'
import { chooseCarried } from './carried-parts.ts'
import { writeOfflineFiles } from './offline-files.ts'
import { fillTemplate, withOneEntry } from './page-html.ts'
import { previewAddress, previewFile } from './page-preview.ts'
import { createPreviewPainter } from './preview-picture.ts'
import { formatHeadersFile } from './security-headers.ts'
import { sitePlugins } from './site-plugins.ts'
import { collectImports, trackImports } from './track-imports.ts'

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

/** What `src/app/prerender.tsx` exports. */
type Prerender = {
  siteName: string
  siteLanguage: string
  offlineDescription: string
  listAddresses: () => Promise<string[]>
  listFormerAddresses: () => Promise<string[]>
  renderPage: (address: string, base: string) => Promise<RenderedPage>
  webManifest: (paper: string) => object
}
type RenderedPage = {
  html: string
  /** What the page calls itself, and that with the site's name behind it. */
  name: string
  title: string
  description: string
  status: 200 | 404
  /** Where a page that has moved leads to. */
  movedTo: string | null
  /** What it has shown of the course, by the names of the modules that it came from. */
  parts: Record<string, unknown>
}

export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { base, outDir, origin, offline } = options
  const client = await buildClient(base, outDir)
  await checkLicences(client)
  const toUrl = (path: string) => {
    const url = base.slice(0, -1) + path
    return origin === undefined ? url : new URL(url, origin).href
  }
  const addresses = await withPrerender(base, async (prerender) => {
    await writePages(prerender, client, toUrl, options)
    return prerender.listAddresses()
  })
  await writeOutput(join(outDir, '_headers'), formatHeadersFile(base))
  if (origin !== undefined) await writeRobots(outDir, toUrl, addresses)
  const precacheBytes = offline ? await buildWorker(outDir) : null
  if (!offline) await buildFarewell(outDir)
  await checkLinks(outDir, { base, origin })
  await compressFiles(await listFiles(outDir))
  return { addresses, precacheBytes }
}

async function writePages(
  prerender: Prerender,
  { chunks, fonts }: Client,
  toUrl: (path: string) => string,
  { base, outDir, offline }: BuildOptions,
): Promise<void> {
  const template = withOneEntry(await readFile(join(outDir, 'index.html'), 'utf8'))
  const loaded = new Set(
    chunks
      .flatMap(({ fileName, css }) => [fileName, ...css])
      .filter((file) => template.includes(file)),
  )
  const paintPreview = await createPreviewPainter()
  const fontUrls = fonts.map((file) => base + file)
  const former = await prerender.listFormerAddresses()
  for (const address of [...(await prerender.listAddresses()), ...former]) {
    // One after the other: the notes of what a page imports must not mix.
    const { result: page, modules } = await collectImports(() =>
      prerender.renderPage(address, base),
    )
    const carried = chooseCarried(page.parts)
    const needed = [...modules, ...carried.fetched].filter((id) => !carried.modules.has(id))
    const files = findPageFiles(chunks, needed, loaded)
    const head = {
      title: page.title,
      description: page.description,
      status: page.status,
      siteName: prerender.siteName,
      lang: prerender.siteLanguage,
      url: toUrl(page.movedTo ?? address),
      refreshTo: page.movedTo === null ? null : base.slice(0, -1) + page.movedTo,
      image: toUrl(previewFile(page.movedTo ?? address)),
      preloads: files.scripts.map((file) => base + file),
      stylesheets: files.stylesheets.map((file) => base + file),
      fonts: fontUrls,
      appBase: offline ? base : null,
    }
    await writeOutput(
      join(outDir, toFile(address)),
      fillTemplate(template, head, page.html, carried.json),
    )
    if (previewAddress(address) === address) {
      const { name: title, description } = page
      const picture = await paintPreview({ siteName: prerender.siteName, title, description })
      await writeOutput(join(outDir, previewFile(address)), picture)
    }
  }
  if (offline) await writeOfflineFiles(outDir, base, template, fontUrls, prerender)
  // It stands in the pages now.
  await rm(join(outDir, 'tema.js'))
}

/** Whose work is carried along must be said. */
async function checkLicences({ chunks }: Client): Promise<void> {
  const shipped = chunks.flatMap(({ moduleIds }) => moduleIds)
  const unlisted = findUnlisted(shipped, await listLicences())
  if (unlisted.length > 0) {
    throw new Error(`no licence is listed for ${unlisted.join(', ')}: is it a devDependency?`)
  }
}

type Client = { chunks: Chunk[]; fonts: string[] }

async function buildClient(base: string, outDir: string): Promise<Client> {
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
  const outputs = toOutputs(result)
  const chunks = outputs.flatMap((output) =>
    output.type === 'chunk'
      ? {
          fileName: output.fileName,
          moduleIds: output.moduleIds,
          imports: output.imports,
          css: [...(output.viteMetadata?.importedCss ?? [])].sort(),
        }
      : toItemChunks(output),
  )
  const fonts = outputs.map(({ fileName }) => fileName).filter((file) => file.endsWith('.woff2'))
  return { chunks, fonts: fonts.sort() }
}

/** The course's items are written beside the bundler, but fetched like the files that it makes. */
function toItemChunks({ fileName, originalFileNames }: Rolldown.OutputAsset): Chunk[] {
  const moduleIds = originalFileNames.filter((id) => id.startsWith(courseModule('')))
  return moduleIds.length === 0 ? [] : [{ fileName, moduleIds, imports: [], css: [] }]
}

/** Bundles the rendering code for Node and keeps the bundle only as long as it is used. */
async function withPrerender<Result>(
  base: string,
  render: (prerender: Prerender) => Promise<Result>,
): Promise<Result> {
  const cache = join('node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  // Under node_modules, so that the bundle finds the packages it leaves out.
  const dir = await mkdtemp(join(cache, 'prerender-'))
  try {
    const result = await build({
      configFile: false,
      base,
      logLevel: 'warn',
      plugins: [sitePlugins(), trackImports()],
      build: {
        ssr: 'src/app/prerender.tsx',
        outDir: dir,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    })
    const entry = toOutputs(result).find((output) => output.type === 'chunk' && output.isEntry)
    if (entry === undefined) throw new Error('the prerendering bundle has no entry')
    return await render(await import(pathToFileURL(join(dir, entry.fileName)).href))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function toOutputs(
  result: Awaited<ReturnType<typeof build>>,
): Rolldown.RolldownOutput['output'][number][] {
  if ('on' in result) throw new Error('the bundler is watching instead of building')
  return [result].flat().flatMap(({ output }) => output)
}

/** `/guia` → `guia/index.html`; `/404` is the file that hosts send for unknown addresses. */
function toFile(address: string): string {
  if (address === '/404') return '404.html'
  return `${address.slice(1)}/index.html`.replace(/^\//, '')
}

async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function writeRobots(
  outDir: string,
  toUrl: (path: string) => string,
  addresses: readonly string[],
): Promise<void> {
  const entries = addresses
    .filter((address) => address !== '/404')
    .map((address) => `  <url><loc>${encodeURI(toUrl(address))}</loc></url>\n`)
  await writeOutput(
    join(outDir, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
  )
  await writeOutput(
    join(outDir, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${toUrl('/sitemap.xml')}\n`,
  )
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
