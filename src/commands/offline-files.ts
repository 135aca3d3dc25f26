/* What a site needs beside its pages to work without a network and to be installed. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAppIcons } from './app-icons.ts'
import { fillTemplate } from './page-html.ts'
import type { ListedSite } from './page-threads.ts'
import { shellFile } from './precache-list.ts'

/** The page for every address, the manifest and its icons; the worker follows them. */
export async function writeOfflineFiles(
  outDir: string,
  base: string,
  template: string,
  { siteName, siteLanguage, offlineDescription, webManifest }: ListedSite,
): Promise<void> {
  const head = {
    title: siteName,
    description: offlineDescription,
    siteName,
    lang: siteLanguage,
    // It has no address of its own, so search engines and messengers have nothing to show.
    url: '',
    image: '',
    status: 404 as const,
    refreshTo: null,
    scripts: [],
    style: null,
    appBase: base,
  }
  await writeFile(join(outDir, shellFile), fillTemplate(template, head, ''))
  const manifest = JSON.stringify(webManifest, null, 2)
  await writeFile(join(outDir, 'manifest.webmanifest'), `${manifest}\n`)
  await writeAppIcons(outDir)
}
