import { paths } from '#paths.ts'
import { loadChapter, loadGuide, site } from '../course.ts'
import type { Route } from './route.ts'

export const guideRoutes: Route[] = [
  {
    pattern: paths.guide,
    load: async () => {
      const [{ ContentsPage }, guide] = await Promise.all([
        import('#features/guide/contents-page.tsx'),
        loadGuide(),
      ])
      return {
        title: 'Guia',
        description: `Os ${guide.chapters.length} capítulos de ${site.title}.`,
        element: <ContentsPage guide={guide} />,
      }
    },
  },
  {
    pattern: paths.chapter(':id'),
    load: async ({ id = '' }) => {
      const [{ ChapterPage }, chapter] = await Promise.all([
        import('#features/guide/chapter-page.tsx'),
        loadChapter(id),
      ])
      return (
        chapter && {
          title: `${chapter.numeral}. ${chapter.title}`,
          description: `Capítulo ${chapter.numeral} de ${site.title}: ${listOf(
            chapter.sections.map((section) => section.title),
            chapter.title,
          )}.`,
          element: <ChapterPage key={id} chapter={chapter} />,
        }
      )
    },
  },
]

function listOf(titles: string[], otherwise: string): string {
  return titles.length > 0 ? titles.join('; ') : otherwise
}
