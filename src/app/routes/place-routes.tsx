import * as descriptions from '#words/page-descriptions.ts'
import * as names from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { loadKey, loadPlaces, loadQuiz, loadRouteCourse, loadSearch, site } from '../course.ts'
import type { Route } from './route.ts'

export const placeRoutes: Route[] = [
  {
    pattern: paths.search,
    load: async () => {
      const [{ SearchPage }, places] = await Promise.all([
        import('#features/search/search-page.tsx'),
        loadPlaces(),
      ])
      return {
        title: names.search,
        description: descriptions.search(site.title),
        element: <SearchPage places={places} loadSearch={loadSearch} />,
      }
    },
  },
  {
    pattern: paths.about,
    load: async () => {
      const [{ AboutPage }, { licences }] = await Promise.all([
        import('#features/about/about-page.tsx'),
        import('virtual:licences'),
      ])
      return {
        title: names.about,
        description: descriptions.about,
        element: <AboutPage siteName={site.name} licences={licences} />,
      }
    },
  },
  {
    pattern: paths.teaching,
    load: async () => {
      const [{ TeachingPage }, { SheetDesk }, places] = await Promise.all([
        import('#features/teaching/teaching-page.tsx'),
        import('#features/quiz/sheet-desk.tsx'),
        loadPlaces(),
      ])
      return {
        title: names.teaching,
        description: descriptions.teaching,
        element: (
          <TeachingPage
            places={places}
            lms={{ siteName: site.name, loadQuiz, loadKey }}
            sheetDesk={(onSheet) => (
              <SheetDesk loadQuiz={loadQuiz} loadKey={loadKey} onSheet={onSheet} />
            )}
          />
        ),
      }
    },
  },
  {
    pattern: paths.route,
    load: async () => {
      const { RoutePage } = await import('#features/route/route-page.tsx')
      return {
        title: names.route,
        description: descriptions.route,
        element: <RoutePage loadCourse={loadRouteCourse} />,
      }
    },
  },
]
