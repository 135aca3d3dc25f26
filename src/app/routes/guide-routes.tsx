import type { Chapter } from '#domain/course/course.ts'
import * as descriptions from '#words/page-descriptions.ts'
import * as names from '#words/page-names.ts'
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
        title: names.guide,
        description: descriptions.guide(guide.chapters.length, site.title),
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
          description: descriptions.chapter(
            chapter.numeral,
            site.title,
            listOf(
              chapter.sections.map((section) => section.title),
              chapter.title,
            ),
          ),
          element: (
            <ChapterPage key={id} chapter={chapter} figure={await loadFigure(chapter)}>
              {await loadFormerPlaces(chapter)}
            </ChapterPage>
          ),
        }
      )
    },
  },
]

/** Only one chapter has stages to draw, so no other carries the code for them. */
async function loadFigure(chapter: Chapter) {
  if (chapter.drawings === undefined) return null
  const { ChapterFigure } = await import('#features/guide/chapter-figure.tsx')
  return <ChapterFigure chapter={chapter} />
}

/** Few chapters have former places, so none carries the code for them. */
async function loadFormerPlaces({ id, formerPlaces }: Chapter) {
  if (formerPlaces === undefined) return null
  const { FormerPlaces } = await import('../former-places.tsx')
  return <FormerPlaces chapterId={id} places={formerPlaces} />
}

function listOf(titles: string[], otherwise: string): string {
  return titles.length > 0 ? titles.join('; ') : otherwise
}
