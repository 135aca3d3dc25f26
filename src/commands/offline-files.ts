/* What a site needs beside its pages to work without a network and to be installed. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAppIcons } from './app-icons.ts'
import { fillTemplate, themeColors } from './page-html.ts'
import { shellFile } from './precache-list.ts'

type App = {
  siteName: string
  siteLanguage: string
  offlineDescription: string
  webManifest: (paper: string) => object
}

/** The page for every address, the manifest and its icons; the worker follows them. */
export async function writeOfflineFiles(
  outDir: string,
  base: string,
  template: string,
  fonts: readonly string[],
  { siteName, siteLanguage, offlineDescription, webManifest }: App,
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
    preloads: [],
    stylesheets: [],
    fonts,
    appBase: base,
  }
  await writeFile(join(outDir, shellFile), fillTemplate(template, head, ''))
  const manifest = JSON.stringify(webManifest(themeColors.light), null, 2)
  await writeFile(join(outDir, 'manifest.webmanifest'), `${manifest}\n`)
  await writeAppIcons(outDir)
}
