import { paths } from '#paths.ts'
import { isThere } from './course.ts'

export type Destination = { to: string; label: string }

/** In the order of use: read, test oneself, write, look up, come back; as far as there is any. */
export const mainDestinations = present([
  { to: paths.guide, label: 'Guia' },
  { to: paths.quiz, label: 'Questionário' },
  { to: paths.glossary, label: 'Glossário' },
  { to: paths.review, label: 'Revisão' },
])

export const moreDestinations = present([
  { to: paths.essays, label: 'Redação' },
  { to: paths.lab, label: 'Laboratório' },
  { to: paths.progress, label: 'Progresso' },
  { to: paths.teaching, label: 'Professores' },
])

function present(destinations: Destination[]): Destination[] {
  return destinations.filter(({ to }) => isThere(to))
}
