/* What is worth doing in the few minutes that a learner has now. Pure: what is due comes in. */
import type { ChapterStub, QuestionStub } from '../course/course.ts'
import { isRead } from '../progress/progress-lookup.ts'
import type { Progress } from '../progress/progress.ts'
import { isInChapter } from '../quiz/chapter-practice.ts'
import { type QuizGap, quizGaps } from '../review/quiz-gaps.ts'

export type NextStep = { minutes: number } & (
  | { kind: 'answer'; question: QuestionStub; reason: QuizGap['reason'] }
  | { kind: 'review'; count: number }
  | { kind: 'read'; chapter: ChapterStub; isBegun: boolean }
)

export type TodayCourse = {
  chapters: readonly ChapterStub[]
  questions: readonly QuestionStub[]
}

type TodayProgress = Pick<Progress, 'read' | 'lastPlace' | 'attempts' | 'drafts'>

/** Whole minutes to write two or three sentences and to judge their ideas. */
const minutesPerAnswer = 3
const secondsPerReview = 40

/**
 * The next steps, together about `minutes` long and never more than three: what was begun, what
 * fades, then reading and answering in turn. The first one is given even if it is longer.
 * `dueCount` is what one sitting would review.
 *
 * @example nextSteps(course, emptyProgress, 0) // read I, answer 1, read II
 */
export function nextSteps(
  course: TodayCourse,
  progress: TodayProgress,
  dueCount: number,
  minutes = 10,
): NextStep[] {
  const steps: NextStep[] = []
  let left = minutes
  for (const step of candidates(course, progress, dueCount)) {
    if (steps.length === 3) break
    if (steps.length > 0 && step.minutes > left) continue
    steps.push(step)
    left -= step.minutes
  }
  return steps
}

function candidates(
  { chapters, questions }: TodayCourse,
  progress: TodayProgress,
  dueCount: number,
): NextStep[] {
  const { again, unanswered } = quizGaps(questions, progress)
  const begun = unanswered.filter(({ reason }) => reason === 'draft')
  const answers = [...again, ...unanswered.filter(({ reason }) => reason !== 'draft')]
  return [
    ...begun.map(toAnswer),
    ...(dueCount > 0 ? [toReview(dueCount)] : []),
    ...inTurn(unreadChapters(chapters, progress), answers.map(toAnswer)),
  ]
}

/** The chapter that the learner is in comes first. */
function unreadChapters(chapters: readonly ChapterStub[], progress: TodayProgress): NextStep[] {
  const isHere = ({ id }: ChapterStub) => isInChapter(progress.lastPlace, id)
  const unread = chapters.filter((chapter) => !isRead(progress, chapter))
  return [...unread.filter(isHere), ...unread.filter((chapter) => !isHere(chapter))].map(
    (chapter) => ({ kind: 'read', chapter, isBegun: isHere(chapter), minutes: chapter.minutes }),
  )
}

function toAnswer({ question, reason }: QuizGap): NextStep {
  return { kind: 'answer', question, reason, minutes: minutesPerAnswer }
}

function toReview(count: number): NextStep {
  return { kind: 'review', count, minutes: Math.ceil((count * secondsPerReview) / 60) }
}

function inTurn(first: readonly NextStep[], second: readonly NextStep[]): NextStep[] {
  const longest = Math.max(first.length, second.length)
  return Array.from({ length: longest }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((step) => step !== undefined)
}
