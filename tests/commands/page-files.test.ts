import { describe, expect, it } from 'vitest'
import { findPageFiles, type Chunk } from '#commands/page-files.ts'

function chunk(fileName: string, moduleIds: string[], imports: string[] = [], css: string[] = []) {
  return { fileName, moduleIds, imports, css } satisfies Chunk
}

const chunks = [
  chunk('main.js', ['/src/main.tsx'], ['vendor.js'], ['main.css']),
  chunk('vendor.js', ['react']),
  chunk('quiz.js', ['/src/quiz.tsx', '/src/form.tsx'], ['main.js', 'prose.js'], ['quiz.css']),
  chunk('prose.js', ['/src/prose.tsx'], ['quiz.js']),
  chunk('key.js', ['virtual:key']),
]
const loaded = new Set(['main.js', 'vendor.js', 'main.css'])

describe('the files of a page', () => {
  it('are the chunks of its modules and what these import, without what is loaded anyway', () => {
    expect(findPageFiles(chunks, ['/src/quiz.tsx'], loaded)).toEqual({
      scripts: ['quiz.js', 'prose.js'],
      stylesheets: ['quiz.css'],
    })
  })

  it('are found by a module that shares its chunk with others', () => {
    expect(findPageFiles(chunks, ['/src/form.tsx'], loaded).scripts).toContain('quiz.js')
  })

  it('are none for a page that imports nothing more', () => {
    expect(findPageFiles(chunks, ['node:fs'], loaded)).toEqual({ scripts: [], stylesheets: [] })
  })
})
