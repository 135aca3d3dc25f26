/* A browser for the measurements, and what is measured in it as one script. */
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium, missingChromium } from '../chromium.ts'

/** Without a browser it says what to install, and the answer is null. */
export async function withBrowser<Result>(
  measure: (browser: Browser) => Promise<Result>,
): Promise<Result | null> {
  const executablePath = findChromium()
  if (executablePath === null) {
    console.log(missingChromium)
    return null
  }
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      // The sandbox cannot be set up by root, as whom containers run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

/** The code of a file of this folder or of the app; what it exports is found in `bench`. */
export async function bundleForPage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  })
  if ('on' in result) throw new Error('the bundler is watching instead of building')
  const [chunk] = [result].flat().flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error('the bundle is empty')
  return chunk.code
}
