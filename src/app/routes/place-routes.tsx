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
        title: 'Busca',
        description: `Busca em todo o conteúdo de ${site.title}.`,
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
        title: 'Sobre e privacidade',
        description: 'O que acontece com o que você escreve, e as licenças do que o site usa.',
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
        title: 'Professores',
        description: 'Todos os endereços do guia, para apontar a turma ao lugar exato.',
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
        title: 'Roteiro de estudo',
        description:
          'O que ler, o que responder e até quando: um roteiro de estudo que vive inteiro no seu link.',
        element: <RoutePage loadCourse={loadRouteCourse} />,
      }
    },
  },
]
