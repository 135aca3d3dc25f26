/*
 * A thread that writes pages; `page-threads.ts` talks to it. It is bundled along with the app's
 * rendering code, and imports that.
 */
import { parentPort } from 'node:worker_threads'
import { themeColors } from './page-html.ts'
import type { FromThread, ListedSite, ToThread } from './page-threads.ts'
import type { Prerender } from './prerender-bundle.ts'
import { createPageWriter, type WrittenPage } from './write-page.ts'

/** Pages that wait for their compressed copies hold their text in memory. */
const mostUnstored = 32

// The other entry of the bundle, which no source can name.
const file = './prerender.js'
const prerender: Prerender = await import(/* @vite-ignore */ file)

let writePage: ((address: string) => Promise<WrittenPage>) | undefined
const unstored: Promise<void>[] = []

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
      await Promise.all(unstored)
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

async function writePages(addresses: readonly string[]) {
  const pages = []
  for (const address of addresses) {
    if (writePage === undefined) throw new Error('a page came before its setup')
    const { file, links, stored } = await writePage(address)
    pages.push({ file, links })
    unstored.push(stored)
    if (unstored.length > mostUnstored) await unstored.shift()
  }
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
