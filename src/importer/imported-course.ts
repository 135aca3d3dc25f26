/* A document once it is understood, before it becomes files. */
import type { Run, TextBlock } from './runs.ts'
import type { ImportedTerm } from './read-glossary.ts'
import type { ImportedChapter } from './read-guide.ts'
import type { ImportedQuestion } from './read-quiz.ts'

/** What the document does not have is null. */
export type ImportedCourse = {
  title: string
  /** What the site calls itself; null where the title has to do. */
  name: string | null
  description: string | null
  lang: string
  /** Under which learners' progress is kept; null where the title has to do. */
  scope: string | null
  hasLab: boolean
  lead: TextBlock[]
  guide: { title: string | null; body: TextBlock[]; chapters: ImportedChapter[] } | null
  quiz: {
    title: string
    keyTitle: string
    instructions: TextBlock[]
    questions: ImportedQuestion[]
  } | null
  essays: { title: string; essays: { line: number; prompt: Run[] }[] } | null
  glossary: { title: string; terms: ImportedTerm[] } | null
}
