/*
 * What a page may weigh on its way to the learner, in bytes after brotli. Bytes are the same on
 * every machine; milliseconds are not.
 */
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { brotliSize, listScripts, parsePage, readPages } from './built-pages.ts'

const KiB = 1024
const carried = /<script type="application\/json".*?<\/script>/su
const style = /<style>.*?<\/style>/su
/**
 * React's client renderer is 57 KiB of the script, whatever the app does. The parts of the course
 * that a page carries as data count as script, in whose place they came.
 */
const budgets = { script: 94 * KiB, style: 6 * KiB, html: 10 * KiB }
/**
 * What a page names of what it asks for before it has loaded, itself included (its style asks for
 * the font); how many files the app in it is; and what it makes the browser lay out.
 */
const counts = { requests: 2, scripts: 14, elements: 1500 }

const sizes = readPages().map((page) => {
  const document = parsePage(page)
  const scripts = listScripts(document)
  const early = 'script[src], link[rel="stylesheet"], link[rel="preload"]'
  const unstyled = compressedSize(page.html.replace(style, ''))
  const html = compressedSize(page.html.replace(style, '').replace(carried, ''))
  return {
    address: page.address,
    script: sum(scripts) + unstyled - html,
    style: brotliSize(page.file) - unstyled,
    html,
    requests: 1 + document.querySelectorAll(early).length,
    scripts: scripts.length,
    elements: document.querySelectorAll('*').length,
  }
})

describe('the budget of a page', () => {
  it.each(['script', 'style', 'html'] as const)('holds for its %s', (kind) => {
    expectWithin(kind, budgets[kind], format)
  })

  it.each(['requests', 'scripts', 'elements'] as const)(
    'holds for the number of its %s',
    (kind) => {
      expectWithin(kind, counts[kind], String)
    },
  )
})

function expectWithin(
  kind: keyof typeof budgets | keyof typeof counts,
  budget: number,
  show: (value: number) => string,
) {
  const most = Math.max(...sizes.map((size) => size[kind]))
  process.stdout.write(`${kind}: at most ${show(most)} of ${show(budget)}\n`)
  const over = sizes
    .filter((size) => size[kind] > budget)
    .map((size) => `${size.address}: ${show(size[kind])}`)
  expect(most).toBeGreaterThan(0)
  expect(over).toEqual([])
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + brotliSize(file), 0)
}

function compressedSize(text: string): number {
  return brotliCompressSync(text).length
}

function format(bytes: number): string {
  return `${(bytes / KiB).toFixed(1)} KiB`
}
