/*
 * A thread that writes pages; `page-threads.ts` talks to it. It is bundled along with the app's
 * rendering code, and imports that.
 */
import { parentPort } from 'node:worker_threads'
import { themeColors } from './page-html.ts'
import type { FromThread, ListedSite, ToThread } from './page-threads.ts'
import type { Prerender } from './prerender-bundle.ts'
import { createPageWriter, type WrittenPage } from './write-page.ts'

// The other entry of the bundle, which no source can name.
const file = './prerender.js'
const prerender: Prerender = await import(/* @vite-ignore */ file)

let writePage: ((address: string) => Promise<WrittenPage>) | undefined

const handle = async (message: ToThread): Promise<void> => {
  switch (message.kind) {
    case 'list':
      answer({ kind: 'listed', site: await listSite() })
      break
    case 'setup':
      writePage = await createPageWriter(message.setup, prerender)
      break
    case 'write':
      answer({ kind: 'written', pages: await writePages(message.addresses) })
      break
    case 'finish':
      // React's server renderer leaves a message port open, which would keep the thread alive.
      process.exit(0)
  }
}

async function listSite(): Promise<ListedSite> {
  const { siteName, siteLanguage, storageScope, offlineDescription, webManifest } = prerender
  return {
    addresses: await prerender.listAddresses(),
    former: await prerender.listFormerAddresses(),
    siteName,
    siteLanguage,
    storageScope,
    offlineDescription,
    webManifest: webManifest(themeColors.light),
  }
}

async function writePages(addresses: readonly string[]): Promise<WrittenPage[]> {
  if (writePage === undefined) throw new Error('a page came before its setup')
  const pages = []
  for (const address of addresses) pages.push(await writePage(address))
  return pages
}

function answer(message: FromThread): void {
  parentPort?.postMessage(message)
}

// One message after the other.
let last = Promise.resolve()
parentPort?.on('message', (message: ToThread) => {
  last = last.then(() => handle(message))
})
