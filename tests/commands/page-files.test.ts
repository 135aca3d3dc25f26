import { describe, expect, it } from 'vitest'
import { createPageFiles, type Chunk } from '#commands/page-files.ts'

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
const findPageFiles = createPageFiles(chunks, loaded)

describe('the files of a page', () => {
  it('are the chunks of its modules and what these import, without what is loaded anyway', () => {
    expect(findPageFiles(['/src/quiz.tsx'])).toEqual({
      scripts: ['quiz.js', 'prose.js'],
      stylesheets: ['quiz.css'],
    })
  })

  it('are found by a module that shares its chunk with others', () => {
    expect(findPageFiles(['/src/form.tsx']).scripts).toContain('quiz.js')
  })

  it('are none for a page that imports nothing more', () => {
    expect(findPageFiles(['node:fs'])).toEqual({ scripts: [], stylesheets: [] })
  })
})
