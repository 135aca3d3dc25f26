/* Links to places of the site as others keep them: absolute, titled, in groups of one kind. */
import type { PlaceLink } from '../course/course.ts'
import { groupPlaces, placeKindName } from '../course/place-groups.ts'

/** Where the site is published: `base` is the path of its home, with or without a slash behind. */
export type SiteRoot = { origin: string; base: string }

/** `kind` is the word for one such place, `title` one line without what no one can see. */
export type ListedLink = { kind: string; title: string; url: string }
export type LinkGroup = { label: string; links: ListedLink[] }

/**
 * The path that the site's host knows an address by.
 *
 * @example sitePath('/guia#x', '/curso/') // '/curso/guia#x'
 */
export function sitePath(address: string, base: string): string {
  return base.replace(/\/+$/, '') + address
}

/** The address as it is sent to others. */
export function siteUrl(address: string, { origin, base }: SiteRoot): string {
  return origin + sitePath(address, base)
}

/** The places as links, by kind in the order in which a reader meets them. */
export function listLinks(places: readonly PlaceLink[], root: SiteRoot): LinkGroup[] {
  return groupPlaces(places).map((group) => ({
    label: group.label,
    links: group.places.map((place) => ({
      kind: placeKindName(place.kind),
      title: oneLine(place.title) || place.address,
      url: siteUrl(place.address, root),
    })),
  }))
}

// Every format below is made of lines: a break or a control character would end one too early.
// What turns the direction of the text could make an address read as another one.
function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}|\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
