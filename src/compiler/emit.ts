import { pipelineOf } from '#domain/course/pipeline.ts'
import { drawPipeline } from '#domain/figure/draw-pipeline.ts'
import { practiceByChapter } from '#domain/quiz/chapter-practice.ts'
import type { Chapter, Course } from '#domain/course/course.ts'
import { formerPassagesByChapter } from '#domain/route/former-passages.ts'
import type { CourseWords } from './course-words.ts'
import type { Items } from './item-tables.ts'
import { listSearchEntries } from './search-entries.ts'
import { createSearchModules } from './search-modules.ts'

/** What `virtual:course/*` is made of. */
export type CourseModules = {
  /** The code of each module that holds one value, a list or less, by its name. */
  values: Map<string, string>
  /** What is large is fetched one by one: the items of each kind, by the name of their table. */
  items: Map<string, Items>
}

/** Everything that pages show or work with, as modules. */
export function emitModules(course: Course, words: CourseWords): CourseModules {
  const values = new Map<string, string>()
  const items = new Map<string, Items>()
  const light = (name: string, binding: string, value: unknown) => {
    values.set(name, `export const ${binding} = ${JSON.stringify(value)}\n`)
  }
  const lazy = (
    name: string,
    all: readonly [id: string, value: unknown][],
    { areOneVersion = false } = {},
  ) => {
    const json = new Map(all.map(([id, value]) => [id, JSON.stringify(value)]))
    items.set(name, { json, areOneVersion })
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
  const search = createSearchModules(listSearchEntries(course, words))
  light('search', 'directory', search.directory)
  // A place more or less moves all that stand behind it.
  lazy('search-shards', search.shards, { areOneVersion: true })
  lazy('chapters', byId(course.chapters.map(withDrawings)))
  lazy('questions', byId(course.questions))
  lazy(
    'keys',
    course.keys.map((key) => [key.question, key]),
  )
  lazy('essay-pages', byId(course.essayPages))
  lazy(
    'terms',
    course.termPages.map((page) => [page.term.id, page]),
  )
  return { values, items }
}

/** The figure of a chapter's stages is laid out here, so that no page carries the rules for it. */
function withDrawings(chapter: Chapter): Chapter {
  const pipeline = pipelineOf(chapter)
  return pipeline === null ? chapter : { ...chapter, drawings: drawPipeline(pipeline) }
}

function byId<Item extends { id: string }>(items: readonly Item[]): [string, Item][] {
  return items.map((item) => [item.id, item])
}
