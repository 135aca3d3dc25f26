import type { ChapterStub, EssayStub, QuestionStub } from '#domain/course/course.ts'
import { listRuns } from '#domain/lab/kept-runs.ts'
import type { Progress, ProgressSection } from '#domain/progress/progress.ts'
import { questionItem, type SummaryTerm, termItems } from '#domain/progress/progress-summary.ts'
import { holdsPart, type ProgressPart } from '#domain/progress/reset-progress.ts'
import * as pageNames from '#words/page-names.ts'
import * as words from '#words/reset.ts'
import { formatMoment } from './wording.ts'

/** `key`: names it among all parts. `name`: as a sentence takes it, "a leitura de …". */
export type ResettablePart = { key: string; label: string; name: string; part: ProgressPart }

export type ResetGroup = {
  section: ProgressSection
  title: string
  /** What is there now, such as "2 capítulos lidos". */
  summary: string
  whole: ResettablePart
  items: ResettablePart[]
}

export type ResettableCourse = {
  chapters: readonly ChapterStub[]
  questions: readonly QuestionStub[]
  essays: readonly EssayStub[]
  terms: readonly SummaryTerm[]
}

/** Everything that can be erased on its own, section by section. */
export function resetGroups(course: ResettableCourse, progress: Progress): ResetGroup[] {
  return [
    group(progress, {
      section: 'leitura',
      title: words.reading,
      name: words.allReading,
      count: words.chaptersRead,
      items: course.chapters.map(({ id, aliases, numeral, title }) => ({
        label: `${numeral}. ${title}`,
        name: words.readingOf(title),
        ids: [id, ...aliases],
      })),
    }),
    group(progress, {
      section: 'questionario',
      title: pageNames.quiz,
      name: words.allAnswers,
      count: words.questionsBegun,
      items: course.questions.map(({ id, aliases, number, label }) => ({
        label: `${number}. ${label}`,
        name: words.answersTo(number, label),
        ids: [id, ...aliases],
      })),
    }),
    group(progress, {
      section: 'redacao',
      title: pageNames.essays,
      name: words.allEssays,
      count: words.essaysBegun,
      items: course.essays.map(({ id, aliases, number, label }) => ({
        label: `${number}. ${label}`,
        name: words.essay(number, label),
        ids: [id, ...aliases],
      })),
    }),
    group(progress, {
      section: 'revisao',
      title: pageNames.review,
      name: words.allReviews,
      count: words.itemsPlanned,
      items: [
        ...course.questions.map((question) => ({
          label: words.question(question.number, question.label),
          name: words.reviewsOfQuestion(question.number, question.label),
          ids: idsOf([questionItem(question)]),
        })),
        ...course.terms.map((term) => ({
          label: words.term(term.name),
          name: words.reviewsOfTerm(term.name),
          ids: idsOf(termItems(term)),
        })),
      ],
    }),
    group(progress, {
      section: 'laboratorio',
      title: pageNames.lab,
      name: words.allRuns,
      count: words.runsKept,
      items: listRuns(progress.labRuns).map(({ id, mode, startedAt }) => {
        const begun = formatMoment(startedAt)
        const isGuided = mode === 'guiada'
        return {
          label: isGuided ? words.guidedRun(begun) : words.freeRun(begun),
          name: isGuided ? words.theGuidedRun(begun) : words.theFreeRun(begun),
          ids: [id],
        }
      }),
    }),
  ]
}

type GroupPlan = {
  section: ProgressSection
  title: string
  name: string
  /** Says how many are there. */
  count: (held: number) => string
  items: { label: string; name: string; ids: string[] }[]
}

function group(progress: Progress, { section, title, name, count, items }: GroupPlan): ResetGroup {
  const whole = { key: section, label: title, name, part: { section, ids: null } }
  const parts = items.map(({ label, name: itemName, ids }) => ({
    key: `${section}:${ids[0] ?? ''}`,
    label,
    name: itemName,
    part: { section, ids },
  }))
  const held = parts.filter(({ part }) => holdsPart(progress, part)).length
  const rest = holdsPart(progress, whole.part) ? words.onlyGone : words.nothing
  return { section, title, summary: held > 0 ? count(held) : rest, whole, items: parts }
}

function idsOf(items: readonly { id: string; aliases: readonly string[] }[]): string[] {
  return items.flatMap(({ id, aliases }) => [id, ...aliases])
}
