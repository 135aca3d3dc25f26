import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toBase } from '#commands/base-path.ts'
import { securityHeaders } from '#commands/security-headers.ts'
import { serveSite, type SiteServer } from '#commands/site-server.ts'

let dir: string
let server: SiteServer

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(dir, 'guia', 'pipeline'), { recursive: true })
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), 'início')
  writeFileSync(join(dir, '404.html'), 'não encontrado')
  writeFileSync(join(dir, 'guia', 'index.html'), 'guia')
  writeFileSync(join(dir, 'guia', 'pipeline', 'index.html'), 'pipeline')
  writeFileSync(join(dir, 'assets', 'main-1a2b.js'), 'export {}')
  writeFileSync(join(dir, 'assets', 'main-1a2b.js.br'), brotliCompressSync('export {}'))
  server = await serveSite({ dir, base: '/curso/', port: 0 })
})

afterEach(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

const get = (path: string, options?: RequestInit) => fetch(new URL(path, server.url), options)

describe('the server of the built site', () => {
  it.each([
    ['/curso/', 'início'],
    ['/curso/guia', 'guia'],
    ['/curso/guia/', 'guia'],
    ['/curso/guia/pipeline?x=1', 'pipeline'],
    ['/curso', 'início'],
    ['/', 'início'],
  ])('answers %s', async (path, text) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(text)
  })

  it.each(['/curso/guia/nada', '/outro/guia', '/curso/../../etc/passwd', '/curso/%E0%A4%A'])(
    'answers %s with the page for unknown addresses',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
      expect(await response.text()).toBe('não encontrado')
    },
  )

  it('lets hashed files be kept for good and asks again for pages', async () => {
    const script = await get('/curso/assets/main-1a2b.js')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect((await get('/curso/guia')).headers.get('cache-control')).toBe('no-cache')
  })

  it.each(['/curso/guia', '/curso/guia/nada', '/outro'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await get(path)
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers.get(name)).toBe(value)
      }
    },
  )

  it('sends the compressed file to who understands it', async () => {
    const compressed = await get('/curso/assets/main-1a2b.js', {
      headers: { 'accept-encoding': 'br' },
    })
    expect(compressed.headers.get('content-encoding')).toBe('br')
    expect(compressed.headers.get('content-type')).toContain('javascript')
    expect(await compressed.text()).toBe('export {}')
    const plain = await get('/curso/assets/main-1a2b.js', {
      headers: { 'accept-encoding': 'identity' },
    })
    expect(plain.headers.get('content-encoding')).toBeNull()
  })

  it('takes the next port when one is taken, and only then', async () => {
    const port = Number(new URL(server.url).port)
    await expect(serveSite({ dir, base: '/', port })).rejects.toThrow('EADDRINUSE')
    const second = await serveSite({ dir, base: '/', port, tries: 20 })
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
    await second.close()
  })

  it('refuses what a static host refuses', async () => {
    expect((await get('/curso/', { method: 'POST' })).status).toBe(405)
  })
})

describe('a base path', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['curso', '/curso/'],
    ['/curso', '/curso/'],
    ['/um/dois/', '/um/dois/'],
  ])('given as "%s" is "%s"', (given, base) => {
    expect(toBase(given)).toBe(base)
  })
})
