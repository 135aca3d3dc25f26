/*
 * What a student hands to an instructor: their own answers, their own judgement and, beside it, the
 * app's reading. It is a self-assessment and says so in its title; no machine's mark is in it.
 * Times are ISO 8601 in the student's time zone, with their offset, so that both can be read off.
 */
import type { Confidence, Mark } from '../progress/progress.ts'

export { title as reportTitle } from '#words/report.ts'

export type Report = {
  /** In the language of the site where it was made. */
  title: string
  /** What the site calls itself. */
  site: string
  /** Where it was made, such as "https://guia.example.org/turma/". */
  address: string
  /** As the student typed it; null when they did not. */
  student: string | null
  madeAt: string
  /** As the browser names it, such as "America/Sao_Paulo". */
  timeZone: string
  /** The sum of the latest scores, 0 to the number of questions. */
  score: number
  answered: number
  questions: ReportedQuestion[]
  essays: ReportedEssay[]
}

export type ReportedQuestion = {
  id: string
  number: number
  prompt: string
  /** The latest answer, which is the one that counts. */
  answer: ReportedAnswer | null
}

export type ReportedAnswer = ReportedTry & {
  text: string
  /** When its judgement last changed. */
  judgedAt: string
  /** The score that the app's reading would give, 0 to 1; null when it was not asked for. */
  appScore: number | null
  /** Empty after “Não sei”, and when the question has changed since: its ideas are others now. */
  ideas: ReportedIdea[]
  questionChanged: boolean
  /** Earlier answers to the same question, oldest first. */
  earlier: ReportedTry[]
}

export type ReportedTry = {
  answeredAt: string
  /** The student's own judgement, 0 to 1. */
  score: number
  confidence: Confidence | null
  /** The student pressed "Não sei". */
  gaveUp: boolean
}

/** `own` and `app` are null where nothing was said. */
export type ReportedIdea = { id: string; text: string; own: Mark | null; app: Mark | null }

export type ReportedEssay = {
  id: string
  number: number
  prompt: string
  text: string
  editedAt: string
}
