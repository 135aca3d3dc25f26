import { exam } from '#words/links.ts'
import * as names from '#words/page-names.ts'
import { address } from '../course/address.ts'
import type { PlaceLink } from '../course/course.ts'

/** The pages of the app in the order of its navigation, by the names they bear there. */
const appPages: readonly PlaceLink[] = [
  page(address.home, names.home),
  page(address.guide, names.guide),
  page(address.quiz, names.quiz),
  page(`${address.quiz}?modo=simulado`, exam),
  page(address.quizResult, names.quizResult),
  page(address.essays, names.essays),
  page(address.glossary, names.glossary),
  page(address.review, names.review),
  page(address.lab, names.lab),
  page(address.progress, names.progress),
  page(address.report, names.report),
  page(address.search, names.search),
  page(address.route, names.route),
  page(address.teaching, names.teaching),
  page(address.about, names.about),
]

/**
 * Every place of the site that a link can lead to: the app's own pages, then the places of the
 * content in reading order. A page that the content names keeps the content's title.
 */
export function listSitePlaces(places: readonly PlaceLink[]): PlaceLink[] {
  const named = new Map(places.map((place) => [place.address, place]))
  const known = new Set(appPages.map((place) => place.address))
  return [
    ...appPages.map((place) => named.get(place.address) ?? place),
    ...places.filter((place) => !known.has(place.address)),
  ]
}

function page(to: string, title: string): PlaceLink {
  return { kind: 'page', address: to, title }
}
