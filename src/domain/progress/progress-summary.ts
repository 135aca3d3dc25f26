/* Read, answered, due and weak: per chapter and per idea. */
import type { AnswerKey, ChapterStub, Idea, QuestionStub, Term } from '../course/course.ts'
import { type ChapterPractice, isInChapter, termsByChapter } from '../quiz/chapter-practice.ts'
import type { Attempt, Progress } from './progress.ts'
import { isRead } from './progress-lookup.ts'
import { type QuestionStatus, questionStatus } from '../quiz/question-status.ts'
import { examDay, isDue } from '../review/due-day.ts'
import type { Clock } from '../review/local-day.ts'
import { cardOf, questionItemId, termItemId } from '../review/review-item.ts'

/** How the latest attempt left an idea. */
export type IdeaStanding = 'held' | 'partial' | 'missing' | 'unjudged'

/** Who gave up missed every idea, without having to say so of each. */
export function ideaStanding(
  { marks, gaveUp }: Pick<Attempt, 'marks' | 'gaveUp'>,
  idea: string,
): IdeaStanding {
  const mark = Object.hasOwn(marks, idea) ? marks[idea] : undefined
  if (mark === undefined) return gaveUp ? 'missing' : 'unjudged'
  return mark === 1 ? 'held' : mark === 0.5 ? 'partial' : 'missing'
}

/** Known to be weak; an idea not judged yet is not known to be anything. */
export function isWeak(standing: IdeaStanding): boolean {
  return standing === 'partial' || standing === 'missing'
}

export type JudgedIdea = { idea: Idea; standing: IdeaStanding }

/** The ideas of an answered question; none when it changed since: they are other ideas now. */
export function judgedIdeas(status: QuestionStatus, key: AnswerKey | undefined): JudgedIdea[] {
  if (key === undefined || status.kind !== 'answered') return []
  const { latest } = status
  return key.ideas.map((idea) => ({ idea, standing: ideaStanding(latest, idea.id) }))
}

export type SummaryTerm = Pick<Term, 'id' | 'aliases' | 'name' | 'appearsIn'>

/** What the course has to be known by, to sum a progress up. */
export type SummaryCourse = {
  chapters: readonly ChapterStub[]
  questions: readonly QuestionStub[]
  terms: readonly SummaryTerm[]
  practice: ChapterPractice
}

export type ChapterSummary = {
  chapter: ChapterStub
  isRead: boolean
  questions: { question: QuestionStub; status: QuestionStatus }[]
  /** Ideas taught here that the learner does not hold, of the questions answered. */
  weakIdeas: number
  /** Review items to be seen today: its questions, and the terms that it uses first. */
  due: number
}

/** One row per chapter. Without a clock nothing is due; without a key nothing is weak. */
export function summarizeChapters(
  { chapters, questions, terms, practice }: SummaryCourse,
  progress: Pick<Progress, 'attempts' | 'read' | 'cards' | 'reviewSettings'>,
  keys: ReadonlyMap<string, AnswerKey>,
  clock: Clock | null,
): ChapterSummary[] {
  const isItemDue = dueTest(progress, clock)
  const firstUsed = termsByChapter(chapters, terms)
  return chapters.map((chapter) => {
    const ids = practice[chapter.id] ?? []
    const asked = questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => ({ question, status: questionStatus(progress, question) }))
    const ideas = asked.flatMap(({ question, status }) =>
      judgedIdeas(status, keys.get(question.id)),
    )
    const items = [
      ...asked.map(({ question }) => questionItem(question)),
      ...(firstUsed.get(chapter.id) ?? []).flatMap(termItems),
    ]
    return {
      chapter,
      isRead: isRead(progress, chapter),
      questions: asked,
      weakIdeas: ideas.filter(
        ({ idea, standing }) => isWeak(standing) && isInChapter(idea.source, chapter.id),
      ).length,
      due: items.filter(isItemDue).length,
    }
  })
}

type Identified = { id: string; aliases: readonly string[] }

/** The review item of a question, under its former ids too. */
export function questionItem({ id, aliases }: Identified) {
  return { id: questionItemId(id), aliases: aliases.map(questionItemId) }
}

/** The review items of a term, one per direction. */
export function termItems({ id, aliases }: Identified) {
  return (['definicao', 'nome'] as const).map((shows) => ({
    id: termItemId(id, shows),
    aliases: aliases.map((alias) => termItemId(alias, shows)),
  }))
}

function dueTest(progress: Pick<Progress, 'cards' | 'reviewSettings'>, clock: Clock | null) {
  return (item: { id: string; aliases: string[] }): boolean => {
    const card = clock === null ? null : cardOf(progress, item)
    if (clock === null || card === null) return false
    const exam = examDay(progress.reviewSettings?.examDate ?? null, clock)
    return isDue(item.id, card, exam, clock)
  }
}
