import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import type { RouteCourse } from '#domain/route/resolve-route.ts'
import { RoutePage } from '#features/route/route-page.tsx'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'

const places: PlaceLink[] = [
  { kind: 'page', address: '/guia', title: 'Guia' },
  { kind: 'chapter', address: '/guia/pipeline', title: 'II. Visão Geral do Pipeline' },
  { kind: 'section', address: '/guia/pipeline#fluxo', title: 'Fluxo do Pipeline' },
  { kind: 'stage', address: '/guia/pipeline#feature-store', title: 'Etapa Feature Store' },
  { kind: 'question', address: '/questionario/lancar-modelo', title: 'Pergunta 1: Lançar modelo' },
  { kind: 'essay', address: '/redacao/estudo-de-caso', title: 'Tema 3: Estudo de caso' },
  { kind: 'term', address: '/glossario/roi', title: 'ROI (Retorno sobre o Investimento)' },
]

export const course: RouteCourse = {
  places,
  chapters: [{ id: 'pipeline', aliases: ['fluxo-geral'], title: 'Visão Geral do Pipeline' }],
  questions: [
    {
      id: 'lancar-modelo',
      aliases: [],
      number: 1,
      label: 'Lançar modelo',
      prompt: [],
      required: 2,
      ideaCount: 2,
      revision: 'r1',
    },
  ],
  essays: [{ id: 'estudo-de-caso', aliases: [], number: 3, label: 'Estudo de caso', prompt: [] }],
  terms: [{ id: 'roi', aliases: [], name: 'ROI' }],
  formerPassages: {},
}

export const loadCourse = () => Promise.resolve(course)

/** The page at an address; `address()` tells where the learner is. */
export async function renderRoute(query: string) {
  let ids = 0
  const store = createProgressStore({
    storage: localStorage,
    now: () => new Date(),
    newId: () => `t${++ids}`,
  })
  let address = ''
  function Address() {
    const { pathname, search, hash } = useLocation()
    address = pathname + search + hash
    return null
  }
  const { container } = render(
    <MemoryRouter initialEntries={[`/roteiro${query}`]}>
      <ProgressProvider value={store}>
        <RoutePage loadCourse={loadCourse} />
        <Address />
      </ProgressProvider>
    </MemoryRouter>,
  )
  await screen.findByText(/Editar este roteiro|1\. Escolha os lugares/)
  return { store, container, user: userEvent.setup(), address: () => address }
}
