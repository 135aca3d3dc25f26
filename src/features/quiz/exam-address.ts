import type { Exam } from '#domain/quiz/exam.ts'
import { paths } from '#paths.ts'

/** The query that keeps a page within an exam. */
export function examQuery({ since, until, ended }: Exam): string {
  const query = new URLSearchParams({ modo: 'simulado', desde: String(since) })
  if (until !== null) query.set('ate', String(until))
  if (ended) query.set('fim', '1')
  return `?${query.toString()}`
}

/** Where a question is answered, or judged, within an exam. */
export function examQuestionAddress(questionId: string, exam: Exam): string {
  return paths.question(questionId) + examQuery(exam)
}

/** Where an exam stands, and what came of it. */
export function examResultAddress(exam: Exam): string {
  return paths.quizResult + examQuery(exam)
}

/**
 * The exam that an address names, if any; 'unbegun' where a link asks for one without saying since
 * when, as a link written by hand would.
 */
export function parseExam(search: URLSearchParams): Exam | 'unbegun' | null {
  if (search.get('modo') !== 'simulado') return null
  const since = momentOf(search.get('desde'))
  if (since === null) return 'unbegun'
  return { since, until: momentOf(search.get('ate')), ended: search.get('fim') === '1' }
}

/** The minutes that a link to an exam proposes; null without a sensible number. */
export function parseMinutes(search: URLSearchParams): number | null {
  const minutes = Number(search.get('minutos') ?? Number.NaN)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : null
}

function momentOf(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
