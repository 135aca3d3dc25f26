import { address as addresses } from '../course/address.ts'
import type { AnswerKey, EssayStub, QuestionStub } from '../course/course.ts'
import { plainText } from '../course/plain-text.ts'
import type { Attempt, Mark, Progress } from '../progress/progress.ts'
import { attemptsOf, essayDraftOf } from '../progress/progress-lookup.ts'
import { questionStatus, quizStanding } from '../quiz/question-status.ts'
import { toLocalTime } from './local-time.ts'
import {
  type Report,
  type ReportedEssay,
  type ReportedIdea,
  type ReportedQuestion,
  type ReportedTry,
  reportTitle,
} from './report.ts'

export type ReportCourse = {
  questions: readonly QuestionStub[]
  essays: readonly EssayStub[]
  /** The keys of the questions that were answered; the ideas of others are not told. */
  keys: ReadonlyMap<string, AnswerKey>
}

export type ReportSettings = {
  site: string
  /** The origin of the site and the path below which it lies. */
  root: { origin: string; base: string }
  student: string
  withEssays: boolean
  /** ISO 8601 in UTC. */
  now: string
  timeZone: string
}

/** The longest name that a report carries; what is longer is no name. */
export const longestName = 120

/** A student's progress as a report. Essays without a word are left out. */
export function buildReport(
  progress: Pick<Progress, 'attempts' | 'essays'>,
  course: ReportCourse,
  settings: ReportSettings,
): Report {
  const { site, root, withEssays, now, timeZone } = settings
  const typed = settings.student.replace(/\s+/gu, ' ').trim()
  const student = Array.from(typed).slice(0, longestName).join('')
  const standing = quizStanding(progress, course.questions)
  return {
    title: reportTitle,
    site,
    address: root.origin + root.base.replace(/\/?$/, addresses.home),
    student: student === '' ? null : student,
    madeAt: toLocalTime(now, timeZone),
    timeZone,
    score: standing.total,
    answered: standing.answered,
    questions: course.questions.map((question) =>
      reportQuestion(progress, question, course.keys.get(question.id), timeZone),
    ),
    essays: withEssays
      ? course.essays.flatMap((essay) => reportEssay(progress, essay, timeZone))
      : [],
  }
}

function reportQuestion(
  progress: Pick<Progress, 'attempts'>,
  question: QuestionStub,
  key: AnswerKey | undefined,
  timeZone: string,
): ReportedQuestion {
  const { id, number, prompt } = question
  const asked = { id, number, prompt: plainText(prompt) }
  const status = questionStatus(progress, question)
  if (status.kind === 'unanswered') return { ...asked, answer: null }
  const { latest } = status
  const questionChanged = status.kind === 'changed'
  // Who gave up judged nothing, and misses every idea.
  const hasIdeas = !questionChanged && !latest.gaveUp
  return {
    ...asked,
    answer: {
      ...reportTry(latest, timeZone),
      text: latest.text,
      judgedAt: toLocalTime(latest.judgedAt, timeZone),
      appScore: latest.reading?.score ?? null,
      ideas: hasIdeas && key !== undefined ? reportIdeas(latest, key) : [],
      questionChanged,
      earlier: attemptsOf(progress, question)
        .slice(0, -1)
        .map((attempt) => reportTry(attempt, timeZone)),
    },
  }
}

function reportTry({ at, score, confidence, gaveUp }: Attempt, timeZone: string): ReportedTry {
  return { answeredAt: toLocalTime(at, timeZone), score, confidence, gaveUp }
}

function reportIdeas({ marks, reading }: Attempt, { ideas }: AnswerKey): ReportedIdea[] {
  return ideas.map(({ id, text }) => ({
    id,
    text,
    own: markOf(marks, id),
    app: markOf(reading?.marks ?? {}, id),
  }))
}

function markOf(marks: Readonly<Record<string, Mark>>, idea: string): Mark | null {
  return Object.hasOwn(marks, idea) ? (marks[idea] ?? null) : null
}

function reportEssay(
  progress: Pick<Progress, 'essays'>,
  essay: EssayStub,
  timeZone: string,
): ReportedEssay[] {
  const draft = essayDraftOf(progress, essay)
  if (draft === undefined || draft.text.trim() === '') return []
  const { id, number, prompt } = essay
  const editedAt = toLocalTime(draft.at, timeZone)
  return [{ id, number, prompt: plainText(prompt), text: draft.text, editedAt }]
}
