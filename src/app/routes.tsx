import { matchPath } from 'react-router'
import { isThere } from './course.ts'
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

export async function loadPage(path: string): Promise<LoadedPage> {
  for (const route of routes) {
    const match = matchPath({ path: route.pattern, end: true }, path)
    if (!match) continue
    if (!isThere(path)) break
    const parts = await route.load(match.params)
    if (!parts) break
    return { ...parts, path, status: 200 }
  }
  const { loadUnknownAddress } = await import('./unknown-address.tsx')
  return loadUnknownAddress(path)
}
