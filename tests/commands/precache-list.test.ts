import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findEntry, isPrecached, listPrecache } from '#commands/precache-list.ts'

const page = '<script src="/tema.js"></script><script type="module" crossorigin src="/x/a-1.js">'
const files: Record<string, string> = {
  'sem-rede.html': page,
  'index.html': 'início',
  'guia/index.html': 'guia',
  'assets/a-1.js': 'export {}',
  'assets/a-1.js.br': 'comprimido',
  'assets/b-2.css': 'a {}',
  'tema.js': 'tema',
  'icone.svg': '<svg/>',
  'manifest.webmanifest': '{}',
  'icones/icone-192.png': 'png',
  'sitemap.xml': '<urlset/>',
  'sw.js': 'trabalhador',
}

let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'precache-'))
  for (const [file, content] of Object.entries(files)) write(file, content)
})
afterEach(() => rmSync(dir, { recursive: true }))

function write(file: string, content: string) {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), content)
}

describe('the list of what works without a network', () => {
  it('names code, styles, drawings and the one page, in a fixed order', async () => {
    const { entries, shell, entry } = await listPrecache(dir)
    expect(entries.map(({ url }) => url)).toEqual([
      'assets/a-1.js',
      'assets/b-2.css',
      'icone.svg',
      'manifest.webmanifest',
      'sem-rede.html',
      'tema.js',
    ])
    expect(shell).toBe('sem-rede.html')
    expect(entry).toBe('a-1.js')
  })

  it('changes with the content, and only the name of a hashed file vouches for itself', async () => {
    const before = await listPrecache(dir)
    expect(await listPrecache(dir)).toEqual(before)
    write('tema.js', 'outro')
    const after = await listPrecache(dir)
    const changed = after.entries.filter((entry, index) => {
      const { revision, integrity } = before.entries[index] ?? {}
      return entry.revision !== revision || entry.integrity !== integrity
    })
    expect(changed.map(({ url }) => url)).toEqual(['tema.js'])
    expect(after.entries.filter(({ revision }) => revision === null)).toEqual([
      expect.objectContaining({
        url: 'assets/a-1.js',
        integrity: expect.stringMatching(/^sha256-/),
      }),
      expect.objectContaining({ url: 'assets/b-2.css' }),
    ])
  })

  it.each(['404.html', 'previa/guia.png', 'guia.zip', 'robots.txt', '_headers', 'assets/a.js.gz'])(
    'leaves %s out',
    (file) => expect(isPrecached(file)).toBe(false),
  )

  it('is refused when the page does not start the app with one script', () => {
    expect(() => findEntry('<script src="/tema.js"></script>')).toThrow('one script')
    expect(() => findEntry(page + page)).toThrow('one script')
  })
})
