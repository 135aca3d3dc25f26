import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brotliSize, readBuilt, readPages } from './built-pages.ts'

const KiB = 1024
/**
 * All code, texts and styles of the whole app, fetched once and behind the page: a hundred small
 * files, each of which brotli packs on its own. The worker itself is counted, too.
 */
const budget = 400 * KiB
/**
 * What only the laboratory uses, beside the rest: its screens and charts, its engine for workers
 * and, the same once more, for pages without workers.
 */
const labBudget = 108 * KiB
const isLab = (url: string) => /^assets\/(?:lab-(?:desk|page)|worker|host|run-map)-/.test(url)

const worker = readBuilt('sw.js')
const entries = [
  ...worker.matchAll(/\{url:`([^`]+)`,revision:(null|`[^`]+`),integrity:`([^`]+)`\}/g),
]
const urls = entries.map(([, url = '']) => url)

describe('what the worker keeps', () => {
  it('is every script, style and font of the site, and no page but one', () => {
    const assets = readdirSync('dist/assets').filter((name) => !/\.(?:br|gz)$/.test(name))
    expect(urls.filter((url) => url.startsWith('assets/')).sort()).toEqual(
      assets.map((name) => `assets/${name}`).sort(),
    )
    expect(urls.filter((url) => url.endsWith('.html'))).toEqual(['sem-rede.html'])
    expect(urls.filter((url) => /\.(?:png|zip|xml)$/.test(url))).toEqual([])
  })

  it('has exactly the content that the worker insists on', () => {
    const wrong = entries.filter(([, url = '', , integrity]) => {
      const digest = createHash('sha256')
        .update(readFileSync(`dist/${url}`))
        .digest('base64')
      return integrity !== `sha256-${digest}`
    })
    expect(wrong.map(([, url]) => url)).toEqual([])
  })

  it('stays within its budget', () => {
    const lab = sumOf(urls.filter(isLab))
    const total = sumOf(['sw.js', ...urls]) - lab
    process.stdout.write(`offline: ${(total / KiB).toFixed(1)} of ${budget / KiB} KiB\n`)
    process.stdout.write(`laboratory: ${(lab / KiB).toFixed(1)} of ${labBudget / KiB} KiB\n`)
    expect(lab).toBeGreaterThan(50 * KiB)
    expect(lab).toBeLessThan(labBudget)
    expect(total).toBeLessThan(budget)
    expect(total).toBeGreaterThan(200 * KiB)
  })
})

describe('the manifest', () => {
  const manifest = JSON.parse(readBuilt('manifest.webmanifest'))

  it('is named by every page, with icons and addresses that exist', () => {
    const link = '<link rel="manifest" href="/manifest.webmanifest" />'
    const without = readPages().filter(({ html }) => !html.includes(link))
    expect(without.map(({ address }) => address)).toEqual([])
    const addresses = manifest.shortcuts.map(({ url }: { url: string }) => `${url}/index.html`)
    const files = [...manifest.icons.map(({ src }: { src: string }) => src), ...addresses]
    expect(files.filter((file) => !existsSync(`dist/${file}`))).toEqual([])
  })

  it('has what a system asks for to install an app', () => {
    expect(manifest).toMatchObject({ lang: 'pt-BR', display: 'standalone', start_url: './' })
    const sizes = manifest.icons.map(
      (icon: { sizes: string; purpose?: string }) => `${icon.sizes} ${icon.purpose ?? 'any'}`,
    )
    expect(sizes).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    )
  })
})

function sizeOnTheWay(file: string): number {
  return existsSync(`dist/${file}.br`) ? brotliSize(file) : readFileSync(`dist/${file}`).length
}

function sumOf(list: readonly string[]): number {
  return list.reduce((sum, url) => sum + sizeOnTheWay(url), 0)
}
