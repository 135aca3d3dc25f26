/*
 * What a page may weigh on its way to the learner, in bytes after brotli. Bytes are the same on
 * every machine; milliseconds are not.
 */
import { describe, expect, it } from 'vitest'
import { brotliSize, listScripts, listStylesheets, parsePage, readPages } from './built-pages.ts'

const KiB = 1024
/** React's client renderer and the router are 70 KiB of the script, whatever the app does. */
const budgets = { script: 102 * KiB, style: 8 * KiB, html: 10 * KiB }

const sizes = readPages().map((page) => {
  const document = parsePage(page)
  return {
    address: page.address,
    script: sum(listScripts(document)),
    style: sum(listStylesheets(document)),
    html: brotliSize(page.file),
  }
})

describe('the budget of a page', () => {
  it.each(['script', 'style', 'html'] as const)('holds for its %s', (kind) => {
    const heaviest = Math.max(...sizes.map((size) => size[kind]))
    process.stdout.write(`${kind}: at most ${format(heaviest)} of ${format(budgets[kind])}\n`)
    const over = sizes
      .filter((size) => size[kind] > budgets[kind])
      .map((size) => `${size.address}: ${format(size[kind])}`)
    expect(heaviest).toBeGreaterThan(0)
    expect(over).toEqual([])
  })
})

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + brotliSize(file), 0)
}

function format(bytes: number): string {
  return `${(bytes / KiB).toFixed(1)} KiB`
}
