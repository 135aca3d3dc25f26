/*
 * From the links that authors write, which work on any forge, to addresses of the site. Every file
 * first declares its places; only then are links resolved, so that they may point anywhere.
 */
import { posix } from 'node:path'
import { address } from '#domain/course/address.ts'
import type { PlaceLink } from '#domain/course/course.ts'
import type { At } from './diagnostics.ts'
import type { Source } from './source.ts'

export type Links = {
  /** Makes a place known under `path` (the file) or `path#id`. */
  declare(key: string, place: PlaceLink): void
  /** Lets a former id lead to the place of `key`. */
  declareAlias(alias: string, key: string): void
  /** The address behind a link of a file, or null. */
  lookup(path: string, url: string): string | null
  /** The address behind a link; a dangling one is reported and yields null. */
  resolve(source: Source, url: string, at: At): string | null
  /** The same for links that must lead to a place of the content. */
  place(source: Source, url: string, at: At): PlaceLink | null
  /** Lets links lead to a page of the app that not every course has. */
  allowPage(address: string): void
  /** Keeps quiet about links to a file that could not be read; the file itself is reported. */
  excuse(path: string): void
  /** Every declared place in the order of declaration. */
  all(): PlaceLink[]
}

// The pages that are the app's, not the content's, in every course.
const sitePages: readonly string[] = [
  address.home,
  address.progress,
  address.report,
  address.teaching,
  address.route,
  address.search,
  address.about,
]

/** An empty index of places. */
export function createLinks(): Links {
  const places = new Map<string, PlaceLink>()
  const aliases = new Map<string, string>()
  const excused = new Set<string>()
  const pages = new Set<string>(sitePages)

  const find = (from: string, url: string): PlaceLink | null => {
    const path = fileOf(from, url)
    const id = url.split('#', 2)[1]
    const key = id === undefined || id === '' ? path : `${path}#${decode(id)}`
    return places.get(key) ?? places.get(aliases.get(key) ?? '') ?? null
  }
  const lookup = (from: string, url: string): string | null => {
    if (url.startsWith('https://')) return URL.canParse(url) ? url : null
    if (url.startsWith('/')) return pages.has(url) || isAddress(url, places) ? url : null
    return find(from, url)?.address ?? null
  }
  const dangling = (source: Source, url: string, at: At) => {
    if (excused.has(fileOf(source.path, url))) return null
    if (/^[a-z][a-z0-9+.-]*:/iu.test(url)) {
      source.error(
        at,
        'external-link',
        `o link "${url}" não é aceito; um endereço de fora deste site começa com https://.`,
      )
      return null
    }
    source.error(
      at,
      'dangling-link',
      `o link "${url}" não leva a lugar nenhum; confira o arquivo e o id depois de #.`,
    )
    return null
  }
  return {
    declare(key, place) {
      places.set(key, place)
    },
    declareAlias(alias, key) {
      aliases.set(alias, key)
    },
    lookup,
    resolve(source, url, at) {
      return lookup(source.path, url) ?? dangling(source, url, at)
    },
    place(source, url, at) {
      return find(source.path, url) ?? dangling(source, url, at)
    },
    allowPage(page) {
      pages.add(page)
    },
    excuse(path) {
      excused.add(path)
    },
    // A chapter is declared under its file and under its id.
    all: () => [...new Set(places.values())],
  }
}

function isAddress(url: string, places: ReadonlyMap<string, PlaceLink>): boolean {
  return [...places.values()].some((place) => place.address === url)
}

function fileOf(from: string, url: string): string {
  const file = url.split('#', 1)[0] ?? ''
  return file === '' ? from : posix.join(posix.dirname(from), decode(file))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
