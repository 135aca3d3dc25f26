/* The built site as its files, for tests that need no browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export type BuiltPage = { address: string; file: string; html: string }

const dir = 'dist'

/**
 * Every page that the build wrote, `/404` included; files that only lead on are none, nor is the
 * one without content.
 */
export function readPages(): BuiltPage[] {
  if (!existsSync(dir)) throw new Error('dist/ is missing: run `npm run build` first')
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && name !== 'sem-rede.html')
    .sort()
    .map((file) => ({
      file,
      address: file === '404.html' ? '/404' : `/${file.replace(/\/?index\.html$/, '')}`,
      html: readFileSync(`${dir}/${file}`, 'utf8'),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
}

export function parsePage(page: BuiltPage): Document {
  return new DOMParser().parseFromString(page.html, 'text/html')
}

/** The scripts that the HTML names: the one that runs and those that it fetches behind the page. */
export function listScripts(document: Document): string[] {
  return [...document.querySelectorAll('script[src], link[rel="app-script"]')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .map((address) => address.slice(1))
}

export function readBuilt(file: string): string {
  return readFileSync(`${dir}/${file}`, 'utf8')
}

/** Size as it travels to a browser of today. */
export function brotliSize(file: string): number {
  return readFileSync(`${dir}/${file}.br`).length
}
