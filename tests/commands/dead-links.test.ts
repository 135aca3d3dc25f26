import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkLinks, listDeadLinks } from '#commands/check-links.ts'
import { findDeadLinks, readPage, type SiteAddress } from '#commands/dead-links.ts'
import { readTags } from '#commands/html-tags.ts'

/** Dead links of a small site, told from the page of one chapter or from another one. */
function deadLinks(html: string, address: Partial<SiteAddress> = {}, page = 'guia/a/index.html') {
  const { base = '/', origin } = address
  const pages = new Map([
    ['index.html', '<h1 id="titulo">Início</h1>'],
    ['404.html', '<main id="conteudo"></main>'],
    ['guia/b/index.html', '<h2 id="deriva">Deriva</h2>'],
    ['guia/a/index.html', '<h2 id="ganhos">Ganhos</h2>'],
  ])
  pages.set(page, `${pages.get(page) ?? ''}${html}`)
  const files = new Set([...pages.keys(), 'icone.svg', 'assets/index-1.js', 'previas/guia.png'])
  const read = new Map([...pages].map(([file, text]) => [file, readPage(text)]))
  return findDeadLinks({ files, pages: read }, { base, origin })
}

const a = (href: string) => `<a href="${href}">x</a>`

describe('findDeadLinks', () => {
  it.each([
    ['a page', '/guia/b'],
    ['a page with a slash', '/guia/b/'],
    ['a page by its file', '/guia/b/index.html'],
    ['home', '/'],
    ['a query and an anchor', '/guia/b?q=1#deriva'],
    ['an anchor in an escaped spelling', '/guia/b#deriv%61'],
    ['an anchor of the same page', '#ganhos'],
    ['the top of the page', '#'],
    ['a file', '/icone.svg'],
    ['another site', 'https://exemplo.org/guia/x'],
    ['a mailbox', 'mailto:turma@exemplo.org'],
    ['a picture in the page', 'data:image/svg+xml,%3Csvg/%3E'],
  ])('passes a link to %s', (_what, href) => {
    expect(deadLinks(a(href))).toEqual([])
  })

  it.each([
    ['a page that is not there', '/guia/c', 'não leva a nenhum arquivo'],
    ['a folder without a page', '/guia', 'não leva a nenhum arquivo'],
    ['a file that is not there', '/icone.png', 'não leva a nenhum arquivo'],
    [
      'an anchor that is not there',
      '/guia/b#drift',
      'leva a um id que não existe em guia/b/index.html',
    ],
    [
      'an anchor missing on the same page',
      '#deriva',
      'leva a um id que não existe em guia/a/index.html',
    ],
    ['a broken escape', '/guia/%E0%A4', 'não leva a nenhum arquivo'],
    ['what is no address', 'https://[', 'não é um endereço'],
    [
      'a relative path, which a slash behind the address would change',
      'b',
      'não leva a nenhum arquivo',
    ],
  ])('reports a link to %s', (_what, link, reason) => {
    expect(deadLinks(a(link))).toEqual([{ page: 'guia/a/index.html', link, reason }])
  })

  it.each([
    ['<img src="/x.png" alt="">', '/x.png'],
    ['<img srcset="/icone.svg 1x, /x.png 2x" alt="">', '/x.png'],
    ['<script type="module" src="/assets/index-2.js"></script>', '/assets/index-2.js'],
    ['<link rel="modulepreload" crossorigin href="/assets/index-2.js" />', '/assets/index-2.js'],
    ['<link rel="canonical" href="/guia/x" />', '/guia/x'],
    ['<meta property="og:image" content="/previas/x.png" />', '/previas/x.png'],
    ['<noscript><meta http-equiv="refresh" content="0; url=/guia/x" /></noscript>', '/guia/x'],
    ['<svg><a href="#x"><use href="#titulo"></use></a></svg>', '#x'],
    ['<form action="/x"></form>', '/x'],
  ])('looks into %s', (html, link) => {
    expect(deadLinks(html).map((dead) => dead.link)).toContain(link)
  })

  it('tells a link once per page, and every page that holds it', () => {
    expect(deadLinks(a('/x') + a('/x'))).toHaveLength(1)
  })

  it('knows the base path: what leaves it is dead, what stays is looked up below it', () => {
    const address = { base: '/qualquer/base/' }
    expect(deadLinks(a('/qualquer/base/guia/b#deriva'), address)).toEqual([])
    expect(deadLinks(a('/guia/b'), address)).toMatchObject([{ reason: 'sai de /qualquer/base/' }])
    expect(deadLinks(a('/qualquer/base/guia/c'), address)).toHaveLength(1)
  })

  it('knows the site by its origin, and leaves its neighbours there alone', () => {
    const address = { base: '/turma/', origin: 'https://exemplo.org' }
    expect(deadLinks(a('https://exemplo.org/turma/guia/b'), address)).toEqual([])
    expect(deadLinks(a('https://exemplo.org/outra/guia'), address)).toEqual([])
    expect(deadLinks(a('https://exemplo.org/turma/guia/c'), address)).toHaveLength(1)
  })

  it('knows that the page for unknown addresses stands anywhere', () => {
    expect(deadLinks(a('#conteudo') + a('/guia/b') + a('/404'), {}, '404.html')).toEqual([])
    expect(deadLinks(a('/404'))).toHaveLength(1)
    expect(deadLinks(a('guia/b'), {}, '404.html')).toHaveLength(1)
  })
})

describe('readTags', () => {
  it('reads names and attributes in every spelling that a serialiser may choose', () => {
    const [tag] = readTags(`<IMG src='a&amp;b' hidden data-x = 1 alt="a > b &quot;c&#x27; &#39;"/>`)
    expect(tag?.name).toBe('img')
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['src', 'a&b'],
      ['hidden', ''],
      ['data-x', '1'],
      ['alt', `a > b "c' '`],
    ])
  })

  it('takes nothing from comments, scripts and text', () => {
    const html = `<!-- <a href="/x"> --><script src="/s.js">"<a href='/y'>"</script><p>a &lt;a&gt;</p>`
    expect(readTags(html).map(({ name }) => name)).toEqual(['script', 'p'])
  })
})

describe('the check of a built site', () => {
  const folders: string[] = []
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
  })

  async function makeSite(files: Record<string, string>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'site-'))
    folders.push(folder)
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return folder
  }

  const address = { base: '/', origin: undefined }

  it('passes a site that holds together', async () => {
    const folder = await makeSite({ 'index.html': a('/guia'), 'guia/index.html': a('/') })
    await expect(checkLinks(folder, address)).resolves.toBeUndefined()
  })

  it('names every dead link with its page and fails', async () => {
    const folder = await makeSite({
      'index.html': a('/guia#x') + a('/nada'),
      'guia/index.html': a('/assets'),
      'assets/a.js': '',
    })
    await expect(checkLinks(folder, address)).rejects.toThrow(
      `guia/index.html: o link "/assets" não leva a nenhum arquivo.
index.html: o link "/guia#x" leva a um id que não existe em guia/index.html.
index.html: o link "/nada" não leva a nenhum arquivo.
3 links mortos no site construído.`,
    )
    expect(await listDeadLinks(folder, address)).toHaveLength(3)
  })
})
