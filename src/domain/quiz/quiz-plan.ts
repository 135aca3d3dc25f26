/*
 * Where to go next in the quiz: what to resume, what is a gap, and rounds over the gaps. All of it
 * follows from the progress and, for a round, the address; nothing more is kept.
 */
import type { QuestionStub } from '../course/course.ts'
import type { Attempt, Progress } from '../progress/progress.ts'
import { questionStatus } from './question-status.ts'

type Answers = Pick<Progress, 'attempts'>
type PlannedQuestion = Pick<QuestionStub, 'id' | 'aliases' | 'revision' | 'ideaCount'>

/** The first question that is not answered or not fully judged; null when all are done. */
export function questionToResume<Question extends PlannedQuestion>(
  questions: readonly Question[],
  progress: Answers,
): Question | null {
  const unfinished = questions.find((question) => {
    const status = questionStatus(progress, question)
    return status.kind === 'unanswered' || (!status.judged && status.score < 1)
  })
  return unfinished ?? null
}

/** A question whose latest attempt is judged and incomplete. Unanswered ones are no gaps yet. */
export type Gap<Question> = { question: Question; attempt: Attempt }

/** The gaps in the order of the quiz. */
export function gapsOf<Question extends PlannedQuestion>(
  questions: readonly Question[],
  progress: Answers,
): Gap<Question>[] {
  return questions.flatMap((question) => {
    const status = questionStatus(progress, question)
    const isGap = status.kind !== 'unanswered' && status.judged && status.score < 1
    return isGap ? [{ question, attempt: status.latest }] : []
  })
}

/**
 * The gaps in the order in which studying them pays most: what the learner was surest of and held
 * least comes first, because a confident mistake is the one that nobody looks up.
 *
 * @example Alta with 0 comes before Média with 0, before Alta with 0.75, before "Não sei".
 */
export function gapsToStudy<Question extends PlannedQuestion>(
  questions: readonly Question[],
  progress: Answers,
): Gap<Question>[] {
  return gapsOf(questions, progress).sort(
    (one, other) =>
      overconfidence(other.attempt) - overconfidence(one.attempt) ||
      one.attempt.score - other.attempt.score,
  )
}

/** Sure of it and yet half of it missing or more: worth telling the learner. */
export function isConfidentMiss(attempt: Attempt): boolean {
  return attempt.confidence === 'alta' && overconfidence(attempt) >= 0.5
}

const sureness = { alta: 1, media: 0.5, baixa: 0 } as const

/** How far the learner was surer than right; "Não sei" claims nothing and comes last. */
function overconfidence({ gaveUp, confidence, score }: Attempt): number {
  return gaveUp || confidence === null ? -1 : sureness[confidence] - score
}

/**
 * A round over the gaps. It stands wholly in the address, so a reload or a second tab finds it as
 * it was: which questions, and the moment of the last attempt before it began. Attempts made since
 * then belong to the round; earlier ones stay hidden until the learner has answered anew.
 */
export type GapRound = { questions: string[]; since: number }

/** The round that would begin now; null when there is no gap. */
export function startGapRound(
  questions: readonly PlannedQuestion[],
  progress: Answers,
): GapRound | null {
  const gaps = gapsOf(questions, progress)
  if (gaps.length === 0) return null
  return { questions: gaps.map(({ question }) => question.id), since: latestMoment(progress) }
}

/** When the last attempt at any question was made; 0 before the first. */
export function latestMoment(progress: Answers): number {
  const attempts = Object.values(progress.attempts).flat()
  return Math.max(0, ...attempts.map(({ at }) => Date.parse(at)))
}

/** The latest of a question's attempts if it was made in the round. */
export function attemptInRound(
  round: Pick<GapRound, 'since'>,
  attempts: readonly Attempt[] | undefined,
): Attempt | null {
  const latest = attempts?.at(-1)
  return latest !== undefined && Date.parse(latest.at) > round.since ? latest : null
}

/** The open question after this one, else the first that is open; null when the round is over. */
export function nextInRound(round: GapRound, progress: Answers, questionId: string): string | null {
  const place = round.questions.indexOf(questionId)
  const inTurn = [...round.questions.slice(place + 1), ...round.questions.slice(0, place)]
  return inTurn.find((id) => attemptInRound(round, progress.attempts[id]) === null) ?? null
}
