import { useEffect } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { type Exam, startExam } from '#domain/quiz/exam.ts'
import { useProgress } from '#state/use-progress.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { examQuery, parseExam, parseMinutes } from './exam-address.ts'

/**
 * The exam in the address, if any. Prerendered pages have no query, so there is none in the first
 * render. A link that only asks for an exam begins one here, in the place of its own address.
 */
export function useExam(): Exam | null {
  const [search] = useSearchParams()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const attempts = useProgress((state) => state.attempts)
  const isHydrated = useHydrated()
  const asked = isHydrated ? parseExam(search) : null
  const isUnbegun = asked === 'unbegun'
  const minutes = parseMinutes(search)

  useEffect(() => {
    if (!isUnbegun) return
    const exam = startExam({ attempts }, Date.now(), minutes)
    void navigate(pathname + examQuery(exam), { replace: true })
  }, [isUnbegun, attempts, minutes, pathname, navigate])

  // Until the address is complete nothing of before may show: the exam counts from now on.
  return isUnbegun ? { since: Infinity, until: null, ended: false } : asked
}
