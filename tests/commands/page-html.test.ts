import { describe, expect, it } from 'vitest'
import { fillTemplate, type PageHead, withScope } from '#commands/page-html.ts'

const template = '<head><!--app-head--></head><div id="app"><!--app-html--></div>'
const head: PageHead = {
  title: 'Guia',
  description: 'Os capítulos.',
  siteName: 'Guia MLOps',
  lang: 'pt-BR',
  url: 'https://exemplo.org/guia',
  image: 'https://exemplo.org/previas/guia.png',
  status: 200,
  refreshTo: null,
  scripts: [],
  style: null,
  appBase: null,
}

describe('the HTML of a page', () => {
  it('carries title, description, canonical address and Open Graph data', () => {
    const html = fillTemplate(template, head, '<h1>Guia</h1>')
    expect(html).toContain('<title>Guia</title>')
    expect(html).toContain('<meta name="description" content="Os capítulos." />')
    expect(html).toContain('<link rel="canonical" href="https://exemplo.org/guia" />')
    expect(html).toContain('<meta property="og:url" content="https://exemplo.org/guia" />')
    expect(html).toContain('<meta property="og:locale" content="pt_BR" />')
    expect(html).toContain('content="https://exemplo.org/previas/guia.png" />')
    expect(html).toContain('<meta property="og:site_name" content="Guia MLOps" />')
    expect(html).toContain('<div id="app"><h1>Guia</h1></div>')
  })

  it('cannot be broken by what stands in a title or in the text', () => {
    const title = 'A & B "c" <script>'
    const html = fillTemplate(template, { ...head, title }, 'de $& a $1')
    expect(html).toContain('<title>A &amp; B &quot;c&quot; &lt;script&gt;</title>')
    expect(html).toContain('content="A &amp; B &quot;c&quot; &lt;script&gt;"')
    expect(html).toContain('<div id="app">de $& a $1</div>')
  })

  it('of a place that has moved sends readers and search engines on to where it is', () => {
    const html = fillTemplate(template, { ...head, refreshTo: '/turma/guia' }, '')
    expect(html).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/turma/guia" /></noscript>',
    )
    expect(html).toContain('<meta name="robots" content="noindex" />')
    expect(html).toContain('<link rel="canonical" href="https://exemplo.org/guia" />')
    expect(fillTemplate(template, head, '')).not.toMatch(/refresh|noindex/)
  })

  it('is in the language of the content', () => {
    const html = fillTemplate(`<html lang="pt-BR">${template}`, { ...head, lang: 'es-MX' }, '')
    expect(html).toContain('<html lang="es-MX">')
    expect(html).toContain('<meta property="og:locale" content="es_MX" />')
  })

  it('tells the theme where it is stored, if the course has a part of its own', () => {
    const opening = `<html lang="pt-BR">${template}`
    const scoped = fillTemplate(withScope(opening, 'turma-a'), { ...head, lang: 'es' }, '')
    expect(scoped).toContain('<html lang="es" data-scope="turma-a">')
    expect(withScope(opening, null)).toBe(opening)
  })

  it('names the scripts of the app and holds its style', () => {
    const html = fillTemplate(
      template,
      {
        ...head,
        scripts: ['/x/assets/a.js'],
        style: 'a{}',
      },
      '',
    )
    expect(html).toContain('<link rel="app-script" crossorigin href="/x/assets/a.js" />')
    expect(html).toContain('<style>a{}</style>')
  })

  it('states the security policy before anything is loaded', () => {
    const html = fillTemplate(template, { ...head, scripts: ['/a.js'], style: 'a{}' }, '')
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('/a.js'))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
    expect(html).not.toContain('unsafe')
  })

  it('keeps the page for unknown addresses out of search engines', () => {
    const html = fillTemplate(template, { ...head, status: 404 }, '')
    expect(html).toContain('<meta name="robots" content="noindex" />')
    expect(html).not.toContain('canonical')
  })

  it('is refused when the template has lost its slots', () => {
    expect(() => fillTemplate('<head></head>', head, '')).toThrow('<!--app-head-->')
  })
})
