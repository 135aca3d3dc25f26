import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillLmsTemplate } from '#commands/lms-page.ts'
import { zipFiles } from '#commands/zip-files.ts'

const page = {
  version: '2004',
  title: 'Guia & "$&"',
  description: '<b>',
  lang: 'pt-BR',
  opening: 'Abrindo…',
  needsScript: 'Sem JavaScript, não abre.',
} as const

describe('fillLmsTemplate', () => {
  it('puts the edition, the security policy and escaped texts into the template', () => {
    const html = fillLmsTemplate(readFileSync('index.html', 'utf8'), page)
    expect(html).toContain('<html lang="pt-BR" data-scorm="2004">')
    expect(html).toContain("script-src 'self'")
    expect(html).toContain('<title>Guia &amp; &quot;$&amp;&quot;</title>')
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('<!--')
  })

  it('refuses a template that it would leave without its edition', () => {
    expect(() => fillLmsTemplate('<html>', page)).toThrow('must hold <html lang="pt-BR"> once')
  })
})

describe('zipFiles', () => {
  it('makes the same bytes of the same files, in whatever order they come', () => {
    const a = ['a/b.txt', new TextEncoder().encode('um')] as const
    const b = ['c.txt', new TextEncoder().encode('dois')] as const
    const zip = zipFiles(new Map([a, b]))
    expect(zipFiles(new Map([b, a]))).toEqual(zip)
    expect(Object.keys(unzipSync(zip))).toEqual(['a/b.txt', 'c.txt'])
  })
})
