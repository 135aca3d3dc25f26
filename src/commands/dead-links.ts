/*
 * Links of the built site that lead nowhere: no file stands at their path, or their anchor is no
 * id in it. Pure, so that it can be shown to find what it is for.
 */
import { readTags, type HtmlTag } from './html-tags.ts'

export type BuiltSite = {
  /** Paths of all files, with slashes, from the folder of the site. */
  files: ReadonlySet<string>
  /** What `readPage` found in the HTML files among them. */
  pages: ReadonlyMap<string, PageLinks>
}

export type SiteAddress = {
  /** Address of the site's home, with a slash at both ends. */
  base: string
  /** Such as `https://exemplo.org`; by it absolute links to this very site are known. */
  origin: string | undefined
}

/** `page` is the file that holds the link, `link` what it says. */
export type DeadLink = { page: string; link: string; reason: string }

/** The ids of a page and its links, each once. */
export type PageLinks = { ids: ReadonlySet<string>; links: readonly string[] }

/** Every dead link of every page, each once per page, in the order of the pages. */
export function findDeadLinks(site: BuiltSite, address: SiteAddress): DeadLink[] {
  // The same links stand on every page, and these mean the same on every page.
  const known = new Map<string, string | null>()
  const reasonOf = (link: string, page: string): string | null => {
    if (link.startsWith('#')) return faultOfAnchor(link, page, site)
    if (!/^\/(?!\/)/u.test(link)) return findReason(link, page, site, address)
    const found = known.get(link)
    if (found !== undefined) return found
    const reason = findReason(link, page, site, address)
    known.set(link, reason)
    return reason
  }
  return [...site.pages].flatMap(([page, { links }]) =>
    links.flatMap((link): DeadLink[] => {
      if (page === notFoundFile && link === `${address.base}404`) return []
      const reason = reasonOf(link, page)
      return reason === null ? [] : [{ page, link, reason }]
    }),
  )
}

function findReason(
  link: string,
  page: string,
  site: BuiltSite,
  address: SiteAddress,
): string | null {
  const reasons = addressesOf(page, address.base).map((from) => faultOf(link, from, site, address))
  return reasons.find((fault) => fault !== null) ?? null
}

/** What there is to know of a page, from its HTML. */
export function readPage(html: string): PageLinks {
  const ids = new Set<string>()
  const links = new Set<string>()
  for (const { name, attributes } of readTags(html, telling)) {
    for (const [attribute, value] of attributes) {
      if (attribute === 'id') ids.add(value)
      else if (addressAttributes.has(attribute)) links.add(value)
      else if (sets.has(attribute)) for (const link of linksOfSet(value)) links.add(link)
    }
    if (name === 'meta') for (const link of linksOfMeta(attributes)) links.add(link)
  }
  return { ids, links: [...links] }
}

const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'data', 'xlink:href'])
const sets = new Set(['srcset', 'imagesrcset'])
const addressProperties = new Set(['og:url', 'og:image', 'twitter:image'])
/** Most tags hold none of these, and reading their attributes is what takes long. */
const telling = /id|href|src|poster|action|data|content/iu

function linksOfSet(set: string): string[] {
  return set.split(',').flatMap((part) => part.trim().split(/\s+/u)[0] || [])
}

function linksOfMeta(attributes: HtmlTag['attributes']): string[] {
  const content = attributes.get('content') ?? ''
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    return /;\s*url=\s*(.+)$/iu.exec(content)?.slice(1) ?? []
  }
  const property = attributes.get('property') ?? attributes.get('name') ?? ''
  return addressProperties.has(property) ? [content] : []
}

/** The page for unknown addresses; its links to itself are filled in with where it is shown. */
const notFoundFile = '404.html'

/** A page opens with and without a slash behind its address; the one for unknown ones anywhere. */
function addressesOf(file: string, base: string): string[] {
  if (file === notFoundFile) return [`${base}lugar`, `${base}outro/lugar`]
  const folder = `${base}${file.replace(/(?:^|\/)index\.html$/u, '')}`
  if (!/(?:^|\/)index\.html$/u.test(file) || folder === base) return [folder]
  return [folder, `${folder}/`]
}

/** Stands in for the site's origin where it is not known; no real link can name it. */
const anyOrigin = 'https://este-site.invalid'

function faultOf(
  link: string,
  from: string,
  site: BuiltSite,
  { base, origin = anyOrigin }: SiteAddress,
): string | null {
  const here = new URL(from, origin)
  if (!URL.canParse(link, here.href)) return 'não é um endereço'
  const target = new URL(link, here)
  if (target.origin !== here.origin) return null
  if (!target.pathname.startsWith(base)) {
    // Another site may live at the same origin; whoever names the origin means that one.
    return /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(link) ? null : `sai de ${base}`
  }
  const path = decode(target.pathname.slice(base.length))
  const file = path === null ? undefined : fileAt(path, site.files)
  return file === undefined ? 'não leva a nenhum arquivo' : faultOfAnchor(target.hash, file, site)
}

function faultOfAnchor(hash: string, file: string, { pages }: BuiltSite): string | null {
  const page = pages.get(file)
  const anchor = decode(hash.slice(1))
  if (page === undefined || anchor === '' || (anchor !== null && page.ids.has(anchor))) return null
  return `leva a um id que não existe em ${file}`
}

function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const folder = path.replace(/\/$/u, '')
  const index = folder === '' ? 'index.html' : `${folder}/index.html`
  return [path, index].find((file) => files.has(file))
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // A broken escape names no file and no id.
    return null
  }
}
