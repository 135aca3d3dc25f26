import { matchPath } from 'react-router'
import { loadPlaces } from './course.ts'
import type { LoadedPage } from './page.ts'
import { essayRoutes } from './routes/essay-routes.tsx'
import { glossaryRoutes } from './routes/glossary-routes.tsx'
import { guideRoutes } from './routes/guide-routes.tsx'
import { placeRoutes } from './routes/place-routes.tsx'
import { quizRoutes } from './routes/quiz-routes.tsx'
import { studyRoutes } from './routes/study-routes.tsx'

export const notFoundPath = '/404'

/** The first pattern that fits wins: `/questionario/resultado` stands before the questions. */
const routes = [
  ...studyRoutes,
  ...guideRoutes,
  ...quizRoutes,
  ...essayRoutes,
  ...glossaryRoutes,
  ...placeRoutes,
]

/** The path as the route table knows it: one leading slash, none behind. */
export function normalizePath(pathname: string): string {
  const path = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '')
  return path.startsWith('/') ? path : `/${path}`
}

export async function loadPage(path: string): Promise<LoadedPage> {
  for (const route of routes) {
    const match = matchPath({ path: route.pattern, end: true }, path)
    if (!match) continue
    const parts = await route.load(match.params)
    if (!parts) break
    return { ...parts, path, status: 200 }
  }
  return loadNotFound(path)
}

async function loadNotFound(path: string): Promise<LoadedPage> {
  const { NotFoundPage } = await import('./not-found-page.tsx')
  return {
    path,
    status: 404,
    title: 'Página não encontrada',
    description: 'Este endereço não existe no guia; veja os lugares mais próximos.',
    element: <NotFoundPage loadPlaces={loadPlaces} />,
  }
}
