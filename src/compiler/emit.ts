import { pipelineOf } from '#domain/course/pipeline.ts'
import { drawPipeline } from '#domain/figure/draw-pipeline.ts'
import { practiceByChapter } from '#domain/quiz/chapter-practice.ts'
import type { Chapter, Course } from '#domain/course/course.ts'
import { formerPassagesByChapter } from '#domain/route/former-passages.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import type { CourseWords } from './course-words.ts'
import { listSearchEntries } from './search-entries.ts'

/** What the ids of the course's modules begin with. */
export const modulePrefix = 'virtual:course/'

/**
 * The code of every course module by its id. Lists are light; each chapter, question, key, essay
 * and term is a module of its own, so that no page carries another page's text.
 */
export function emitModules(course: Course, words: CourseWords): Map<string, string> {
  const modules = new Map<string, string>()
  const light = (name: string, binding: string, value: unknown) => {
    modules.set(`${modulePrefix}${name}`, exportOf(binding, value))
  }
  const lazy = (name: string, binding: string, items: readonly [id: string, value: unknown][]) => {
    const loaders = items.map(([id, value]) => {
      const module = `${modulePrefix}${name}/${id}`
      modules.set(module, exportOf(binding, value))
      return `  ${JSON.stringify(id)}: () => import(${JSON.stringify(module)}),`
    })
    modules.set(`${modulePrefix}${name}`, `export const load = {\n${loaders.join('\n')}\n}\n`)
  }
  light('site', 'site', course.site)
  light('guide', 'guide', course.guide)
  light('quiz', 'quiz', course.quiz)
  light('essays', 'essays', course.essays)
  light('glossary', 'glossary', course.glossary)
  light('places', 'places', course.places)
  light('redirects', 'redirects', course.redirects)
  light('practice', 'practice', practiceByChapter(course.chapters, course.keys))
  light('named-terms', 'terms', course.namedTerms)
  light('former-passages', 'formerPassages', formerPassagesByChapter(course.chapters))
  light('search', 'data', createSearchData(listSearchEntries(course, words)))
  lazy('chapters', 'chapter', byId(course.chapters.map(withDrawings)))
  lazy('questions', 'question', byId(course.questions))
  lazy(
    'keys',
    'key',
    course.keys.map((key) => [key.question, key]),
  )
  lazy('essay-pages', 'essay', byId(course.essayPages))
  lazy(
    'terms',
    'page',
    course.termPages.map((page) => [page.term.id, page]),
  )
  return modules
}

/** The figure of a chapter's stages is laid out here, so that no page carries the rules for it. */
function withDrawings(chapter: Chapter): Chapter {
  const pipeline = pipelineOf(chapter)
  return pipeline === null ? chapter : { ...chapter, drawings: drawPipeline(pipeline) }
}

function exportOf(binding: string, value: unknown): string {
  return `export const ${binding} = ${JSON.stringify(value)}\n`
}

function byId<Item extends { id: string }>(items: readonly Item[]): [string, Item][] {
  return items.map((item) => [item.id, item])
}
