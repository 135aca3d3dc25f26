/* The real course as a study route sees it. */
import { join } from 'node:path'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formerPassagesByChapter } from '#domain/route/former-passages.ts'
import type { RouteCourse } from '#domain/route/resolve-route.ts'
import * as words from '#words/course.ts'

const { files, lock } = await readContent(join(import.meta.dirname, '../../../content'))
const { course } = compileCourse(files, lock, words)
if (course === null) throw new Error('The content does not compile')

export const routeCourse: RouteCourse = {
  places: course.places,
  chapters: course.guide.chapters,
  questions: course.quiz.questions,
  essays: course.essays.essays,
  terms: course.glossary.terms,
  formerPassages: formerPassagesByChapter(course.chapters),
}
