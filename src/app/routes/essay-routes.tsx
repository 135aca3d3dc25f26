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
        title: 'Redação',
        description: `${essays.essays.length} temas de redação, cada um com um rascunho que fica guardado.`,
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
          title: `Redação ${essay.number}: ${essay.label}`,
          description: describe(essay.prompt),
          element: <EssayPage key={id} essay={essay} terms={terms} />,
        }
      )
    },
  },
]
