import { describe, expect, it } from 'vitest'
import { createPageFiles, type Chunk } from '#commands/page-files.ts'

function chunk(fileName: string, moduleIds: string[], imports: string[] = [], css: string[] = []) {
  return { fileName, moduleIds, imports, css } satisfies Chunk
}

const chunks = [
  chunk('boot.js', ['/src/app/boot.ts']),
  chunk('main.js', ['/src/app/main.tsx'], ['boot.js', 'vendor.js'], ['main.css']),
  chunk('vendor.js', ['react']),
  chunk('quiz.js', ['/src/quiz.tsx', '/src/form.tsx'], ['main.js', 'prose.js'], ['quiz.css']),
  chunk('prose.js', ['/src/prose.tsx'], ['quiz.js']),
  chunk('key.js', ['virtual:key']),
]
const findPageFiles = createPageFiles(chunks, '<script type="module" src="/boot.js"></script>')

describe('the files of a page', () => {
  it('are the app, the chunks of its modules and what these import, but for what is there', () => {
    expect(findPageFiles(['/src/quiz.tsx'])).toEqual({
      scripts: ['main.js', 'vendor.js', 'quiz.js', 'prose.js'],
      stylesheets: ['main.css', 'quiz.css'],
    })
  })

  it('are found by a module that shares its chunk with others', () => {
    expect(findPageFiles(['/src/form.tsx']).scripts).toContain('quiz.js')
  })

  it('are the app alone for a page that imports nothing more', () => {
    expect(findPageFiles(['node:fs'])).toEqual({
      scripts: ['main.js', 'vendor.js'],
      stylesheets: ['main.css'],
    })
  })
})
