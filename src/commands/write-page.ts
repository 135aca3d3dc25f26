/* One address of the site: its HTML file, compressed as well, and its picture if it has its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chooseCarried } from './carried-parts.ts'
import { compressPage } from './compress-files.ts'
import { readPage, type PageLinks } from './dead-links.ts'
import { createPageFiles, type Chunk } from './page-files.ts'
import { fillTemplate } from './page-html.ts'
import { createStylePicker } from './page-style.ts'
import { previewAddress, previewFile } from './page-preview.ts'
import type { Prerender, RenderedPage } from './prerender-bundle.ts'
import { createPreviewPainter } from './preview-picture.ts'
import { siteUrl } from './site-url.ts'
import { collectImports } from './track-imports.ts'

/** What all pages of a site share; plain data, for it crosses to other threads. */
export type PageSetup = {
  base: string
  outDir: string
  origin: string | undefined
  offline: boolean
  /** The bundler's index.html. */
  template: string
  chunks: readonly Chunk[]
  /** How many pages there are. */
  count: number
}

/** `file` is told from the folder of the site. */
export type WrittenPage = { file: string; links: PageLinks }

/** The function that writes the page of an address. It must have ended before its next call. */
export async function createPageWriter(
  setup: PageSetup,
  prerender: Prerender,
): Promise<(address: string) => Promise<WrittenPage>> {
  const { base, outDir, origin, template } = setup
  const findFiles = createPageFiles(setup.chunks, template)
  const pickStyle = await createStylePickers(setup)
  const paintPreview = await createPreviewPainter()
  const toUrl = (path: string) => siteUrl(path, { base, origin })

  const fill = (address: string, page: RenderedPage, modules: readonly string[]): string => {
    const carried = chooseCarried(page.parts)
    const files = findFiles(
      [...modules, ...carried.fetched].filter((id) => !carried.modules.has(id)),
    )
    const head = {
      title: page.title,
      description: page.description,
      status: page.status,
      siteName: prerender.siteName,
      lang: prerender.siteLanguage,
      url: toUrl(page.movedTo ?? address),
      refreshTo: page.movedTo === null ? null : base.slice(0, -1) + page.movedTo,
      image: toUrl(previewFile(page.movedTo ?? address)),
      scripts: files.scripts.map((file) => base + file),
      style: pickStyle(files.stylesheets, page.html),
      appBase: setup.offline ? base : null,
    }
    return fillTemplate(template, head, page.html, carried.json)
  }

  // The thread has nothing else to do, and waiting for each file would take longer than writing it.
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(outDir, file)), { recursive: true })
    writeFileSync(join(outDir, file), content)
  }

  return async (address) => {
    // One page after the other: the notes of what each imports must not mix.
    const { result: page, modules } = await collectImports(() =>
      prerender.renderPage(address, base),
    )
    const html = fill(address, page, modules)
    const file = fileOf(address)
    write(file, html)
    compressPage(join(outDir, file), Buffer.from(html), setup.count)
    if (previewAddress(address) === address) {
      const { name: title, description } = page
      const picture = await paintPreview({ siteName: prerender.siteName, title, description })
      write(previewFile(address), picture)
    }
    return { file, links: readPage(html) }
  }
}

/** The function that picks from stylesheets, by their files, what some HTML needs. */
async function createStylePickers({ chunks, outDir }: PageSetup) {
  const files = [...new Set(chunks.flatMap(({ css }) => css))]
  const pickers = new Map(
    await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(outDir, file), 'utf8')
        return [file, createStylePicker(text)] as const
      }),
    ),
  )
  return (stylesheets: readonly string[], html: string): string =>
    stylesheets.map((file) => pickers.get(file)?.(html)).join('')
}

/** `/guia` → `guia/index.html`; `/404` is the file that hosts send for unknown addresses. */
function fileOf(address: string): string {
  if (address === '/404') return '404.html'
  return `${address.slice(1)}/index.html`.replace(/^\//, '')
}
