/* Writes the site's worker, last of all: it names the content of every file that it keeps. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { isCompressible } from './compress-files.ts'
import { listPrecache, workerFile } from './precache-list.ts'

/**
 * Bundles the worker and returns what its files weigh on their way, in bytes after brotli; their
 * compressed copies must be there.
 */
export async function buildWorker(siteDir: string): Promise<number> {
  const list = await listPrecache(siteDir)
  await bundle('src/offline/service-worker.ts', siteDir, [
    virtualModule('virtual:precache-list', `export const list = ${JSON.stringify(list)}`),
  ])
  const sizes = list.entries.map(({ url }) => sizeOnTheWay(join(siteDir, url)))
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
}

/** Writes the worker that removes the one of an earlier build and all that it kept. */
export async function buildFarewell(siteDir: string): Promise<void> {
  await bundle('src/offline/farewell.ts', siteDir, [])
}

async function bundle(input: string, outDir: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        // A classic script: not every browser that the app supports has workers of modules.
        output: { format: 'iife', entryFileNames: workerFile },
        checks: { pluginTimings: false },
      },
    },
  })
}

function virtualModule(name: string, code: string): Plugin {
  const resolved = `\0${name}`
  return {
    name,
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? code : null),
  }
}

/** Compressed where hosts are given a copy for it; a font gains nothing, and no host tries. */
async function sizeOnTheWay(file: string): Promise<number> {
  const { size } = await stat(isCompressible(file) ? `${file}.br` : file)
  return size
}
