import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { readTags } from '#commands/html-tags.ts'
import { listScripts, parsePage, readBuilt, readPages } from './built-pages.ts'

const pages = readPages()
const documents = new Map(pages.map((page) => [page.address, parsePage(page)]))
const found = pages.filter((page) => page.address !== '/404')

describe('the built pages', () => {
  it('stand at every kind of address', () => {
    const wanted = `/ /guia /guia/pipeline /questionario /questionario/feature-store
      /questionario/resultado /redacao /redacao/estudo-de-caso /glossario /glossario/roi /revisao
      /laboratorio /progresso /progresso/relatorio /professores /roteiro /busca /404`
    const addresses = pages.map((page) => page.address)
    expect(addresses).toEqual(expect.arrayContaining(wanted.split(/\s+/)))
  })

  it('each have a title and a description of their own', () => {
    const titles = pages.map((page) => documents.get(page.address)?.title)
    const descriptions = pages.map((page) => readMeta(page.address, 'name="description"'))
    expect(titles).not.toContain('')
    expect(findRepeated(titles)).toEqual([])
    expect(findRepeated(descriptions)).toEqual([])
  })

  it.each(found)('say at $address where they live and what they are', ({ address }) => {
    const document = documents.get(address)
    const canonical = document?.querySelector('link[rel="canonical"]')?.getAttribute('href')
    expect(canonical).toBe(address)
    expect(readMeta(address, 'property="og:title"')).toBe(document?.title)
    expect(readMeta(address, 'property="og:url"')).toBe(canonical)
    expect(readMeta(address, 'property="og:site_name"')).toBe('Guia MLOps')
    expect(pngSize(readMeta(address, 'property="og:image"'))).toEqual({ width: 1200, height: 630 })
    expect(document?.documentElement.lang).toBe('pt-BR')
    expect(document?.querySelectorAll('h1')).toHaveLength(1)
  })

  it('hold one inline style and one inline script, which their policy knows by its hash', () => {
    const data = '[type="application/json"]'
    const refused = pages.filter((page) => {
      const document = documents.get(page.address)
      const policy = document?.querySelector('meta[http-equiv="Content-Security-Policy"]')
      const isKnown = (element: Element) => {
        const hash = createHash('sha256').update(element.textContent)
        return policy?.getAttribute('content')?.includes(`'sha256-${hash.digest('base64')}'`)
      }
      const inline = [...(document?.querySelectorAll(`script:not([src], ${data}), style`) ?? [])]
      return !inline.every(isKnown) || inline.length !== 2 || document?.querySelector('[style]')
    })
    expect(refused.map((page) => page.address)).toEqual([])
  })

  it('use an id once', () => {
    const repeated = pages.flatMap(({ address }) =>
      findRepeated(listIds(address)).map((id) => `${address}#${id}`),
    )
    expect(repeated).toEqual([])
  })

  it('link only to pages and places that exist', () => {
    const dead = pages.flatMap(({ address }) =>
      listLinks(address)
        .filter((href) => !exists(href, address))
        .map((href) => `${address} → ${href}`),
    )
    expect(dead).toEqual([])
  })

  it('are read by the link check of the build as a parser for all of HTML reads them', () => {
    const differing = pages.filter(({ address, html }) => {
      const read = readTags(html).map(({ name, attributes }) =>
        [name, attributes.get('id'), attributes.get('href'), attributes.get('src')].join(' '),
      )
      // In a document with scripting off, what stands in `noscript` is elements as well.
      const parsed = [...(documents.get(address)?.querySelectorAll('*') ?? [])].map((element) => {
        const value = (name: string) => element.getAttribute(name) ?? undefined
        return [element.localName, value('id'), value('href'), value('src')].join(' ')
      })
      return read.join('\n') !== parsed.join('\n')
    })
    expect(differing.map(({ address }) => address)).toEqual([])
  })

  it('offer the link of every place that stands on them', () => {
    const overview = documents.get('/professores')
    // The app's own pages and lists have no place of their own in the text to be pointed to.
    const places = [...(overview?.querySelectorAll('[aria-labelledby^="tipo-"] li a[href]') ?? [])]
      .filter((link) => link.closest('[aria-labelledby="tipo-page"]') === null)
      .map((link) => link.getAttribute('href') ?? '')
    const missing = [...new Set(places)].filter((place) => {
      const [address = '', id] = place.split('#')
      const page = documents.get(address)
      // The button of a place stands in it or beside it, that of a page anywhere on it.
      const around = id === undefined ? page?.querySelector('main') : page?.getElementById(id)
      const found = [around, around?.parentElement].some((element) =>
        element?.querySelector('button[aria-label^="Copiar link para "]'),
      )
      return !found
    })
    expect(places.length).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })

  it('announce every script that their scripts import, so that none waits for another', () => {
    const late = pages.flatMap(({ address }) => {
      const document = documents.get(address)
      const scripts = document === undefined ? [] : listScripts(document)
      return scripts
        .flatMap((file) => listStaticImports(file))
        .filter((file) => !scripts.includes(file))
        .map((file) => `${address}: ${file}`)
    })
    expect(late).toEqual([])
  })
})

function readMeta(address: string, attribute: string): string | null | undefined {
  return documents.get(address)?.querySelector(`meta[${attribute}]`)?.getAttribute('content')
}

/** In pixels, from the header that a PNG begins with. */
function pngSize(address: string | null | undefined): { width: number; height: number } {
  const bytes = readFileSync(`dist${address}`)
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function listIds(address: string): string[] {
  return [...(documents.get(address)?.querySelectorAll('[id]') ?? [])].map((element) => element.id)
}

function listLinks(address: string): string[] {
  const links = documents.get(address)?.querySelectorAll('a[href]') ?? []
  return [...new Set([...links].map((link) => link.getAttribute('href') ?? ''))]
}

function exists(href: string, from: string): boolean {
  if (href.startsWith('https://')) return true
  const url = new URL(href, `https://site${from}`)
  const page = url.pathname.replace(/(?<=.)\/$/, '')
  if (!documents.has(page)) return false
  return url.hash === '' || listIds(page).includes(decodeURIComponent(url.hash.slice(1)))
}

function findRepeated<Item>(items: readonly Item[]): Item[] {
  return items.filter((item, index) => items.indexOf(item) !== index)
}

const staticImports = new Map<string, string[]>()

function listStaticImports(file: string): string[] {
  const known = staticImports.get(file)
  if (known !== undefined) return known
  const imports = readStaticImports(file)
  staticImports.set(file, imports)
  return imports
}

function readStaticImports(file: string): string[] {
  const imports: string[] = []
  const { program } = parseSync(file, readBuilt(file))
  new Visitor({
    ImportDeclaration: ({ source }) => imports.push(source.value),
    ExportNamedDeclaration: ({ source }) => source !== null && imports.push(source.value),
    ExportAllDeclaration: ({ source }) => imports.push(source.value),
  }).visit(program)
  return imports.map((source) => new URL(source, `https://site/${file}`).pathname.slice(1))
}
