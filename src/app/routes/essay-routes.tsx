import * as descriptions from '#words/page-descriptions.ts'
import * as names from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { loadEssay, loadEssays, loadNamedTerms } from '../course.ts'
import { describe, type Route } from './route.ts'

export const essayRoutes: Route[] = [
  {
    pattern: paths.essays,
    load: async () => {
      const [{ EssaysPage }, essays] = await Promise.all([
        import('#features/essays/essays-page.tsx'),
        loadEssays(),
      ])
      return {
        title: names.essays,
        description: descriptions.essays(essays.essays.length),
        element: <EssaysPage essays={essays} />,
      }
    },
  },
  {
    pattern: paths.essay(':id'),
    load: async ({ id = '' }) => {
      const [{ EssayPage }, essay, terms] = await Promise.all([
        import('#features/essays/essay-page.tsx'),
        loadEssay(id),
        loadNamedTerms(),
      ])
      return (
        essay && {
          title: names.essay(essay.number, essay.label),
          description: describe(essay.prompt),
          element: <EssayPage key={id} essay={essay} terms={terms} />,
        }
      )
    },
  },
]
