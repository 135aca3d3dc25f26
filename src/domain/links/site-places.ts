import { address } from '../course/address.ts'
import type { PlaceLink } from '../course/course.ts'

/** The pages of the app in the order of its navigation, by the names they bear there. */
const appPages: readonly PlaceLink[] = [
  page(address.home, 'Início'),
  page(address.guide, 'Guia'),
  page(address.quiz, 'Questionário'),
  page(`${address.quiz}?modo=simulado`, 'Questionário em modo simulado'),
  page(address.quizResult, 'Resultado do questionário'),
  page(address.essays, 'Redação'),
  page(address.glossary, 'Glossário'),
  page(address.review, 'Revisão'),
  page(address.lab, 'Laboratório'),
  page(address.progress, 'Progresso'),
  page(address.report, 'Autoavaliação do estudante'),
  page(address.search, 'Busca'),
  page(address.route, 'Roteiro de estudo'),
  page(address.teaching, 'Professores'),
  page(address.about, 'Sobre e privacidade'),
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
