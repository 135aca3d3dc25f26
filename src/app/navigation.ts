import { paths } from '#paths.ts'

export type Destination = { to: string; label: string }

/** In the order of use: read, test oneself, write, look up, come back. */
export const mainDestinations: Destination[] = [
  { to: paths.guide, label: 'Guia' },
  { to: paths.quiz, label: 'Questionário' },
  { to: paths.glossary, label: 'Glossário' },
  { to: paths.review, label: 'Revisão' },
]

export const moreDestinations: Destination[] = [
  { to: paths.essays, label: 'Redação' },
  { to: paths.lab, label: 'Laboratório' },
  { to: paths.progress, label: 'Progresso' },
  { to: paths.teaching, label: 'Professores' },
]
