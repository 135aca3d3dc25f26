/*
 * The published addresses. Links to them stand in other people's slides and messages for years,
 * so a change here is a change of a promise.
 */
export const address = {
  home: '/',
  guide: '/guia',
  chapter: (id: string, anchor?: string) => withAnchor(`/guia/${id}`, anchor),
  quiz: '/questionario',
  question: (id: string) => `/questionario/${id}`,
  quizResult: '/questionario/resultado',
  essays: '/redacao',
  essay: (id: string) => `/redacao/${id}`,
  glossary: '/glossario',
  term: (id: string) => `/glossario/${id}`,
  review: '/revisao',
  lab: '/laboratorio',
  /** The guided run right before a stage. */
  labStage: (id: string) => `/laboratorio?etapa=${id}`,
  progress: '/progresso',
  report: '/progresso/relatorio',
  teaching: '/professores',
  route: '/roteiro',
  search: '/busca',
  about: '/sobre',
} as const

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`
}
