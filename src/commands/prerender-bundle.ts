/*
 * The app's rendering code and that of the threads that use it, bundled for Node and kept only as
 * long as it is used.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { sitePlugins } from './site-plugins.ts'
import { trackImports } from './track-imports.ts'

/** What `src/app/prerender.tsx` exports. */
export type Prerender = {
  siteName: string
  siteLanguage: string
  storageScope: string | null
  offlineDescription: string
  listAddresses: () => Promise<string[]>
  listFormerAddresses: () => Promise<string[]>
  renderPage: (address: string, base: string) => Promise<RenderedPage>
  webManifest: (paper: string) => object
}
export type RenderedPage = {
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

/** Makes the bundle, hands over the address of the code of its threads, and removes it. */
export async function withPrerender<Result>(
  base: string,
  render: (threadCode: string) => Promise<Result>,
): Promise<Result> {
  const cache = join('node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  // Under node_modules, so that the bundle finds the packages it leaves out.
  const dir = await mkdtemp(join(cache, 'prerender-'))
  try {
    await build({
      configFile: false,
      base,
      logLevel: 'warn',
      plugins: [sitePlugins(), trackImports()],
      build: {
        ssr: true,
        outDir: dir,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: ['src/app/prerender.tsx', 'src/commands/page-thread.ts'],
          checks: { pluginTimings: false },
        },
      },
    })
    return await render(pathToFileURL(join(dir, 'page-thread.js')).href)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
