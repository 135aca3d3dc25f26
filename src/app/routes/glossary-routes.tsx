import * as descriptions from '#words/page-descriptions.ts'
import * as names from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { loadGlossary, loadTerm } from '../course.ts'
import { describe, type Route } from './route.ts'

export const glossaryRoutes: Route[] = [
  {
    pattern: paths.glossary,
    load: async () => {
      const [{ GlossaryPage }, glossary] = await Promise.all([
        import('#features/glossary/glossary-page.tsx'),
        loadGlossary(),
      ])
      return {
        title: names.glossary,
        description: descriptions.glossary(glossary.terms.length),
        element: <GlossaryPage glossary={glossary} />,
      }
    },
  },
  {
    pattern: paths.term(':id'),
    load: async ({ id = '' }) => {
      const [{ TermPage }, page] = await Promise.all([
        import('#features/glossary/term-page.tsx'),
        loadTerm(id),
      ])
      return (
        page && {
          title: page.term.title,
          description: describe(page.term.definition),
          element: <TermPage key={id} page={page} />,
        }
      )
    },
  },
]
