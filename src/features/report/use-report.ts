import { useEffect, useMemo, useState } from 'react'
import type { AnswerKey, EssayStub, QuestionStub } from '#domain/course/course.ts'
import { attemptsOf } from '#domain/progress/progress-lookup.ts'
import { buildReport } from '#domain/report/build-report.ts'
import type { Report } from '#domain/report/report.ts'
import { useProgress } from '#state/use-progress.ts'
import { useSiteRoot } from '#ui/use-site-root.ts'

export type ReportCourseProps = {
  siteName: string
  questions: readonly QuestionStub[]
  essays: readonly EssayStub[]
  /** Asked only for questions that have been answered. */
  loadKey: (questionId: string) => Promise<AnswerKey>
}

type Choices = { student: string; withEssays: boolean }

/**
 * The report as it stands; null while a key is on its way. Only a whole one is ever shown: without
 * its ideas it would be another report, under another checksum.
 */
export function useReport(
  course: ReportCourseProps,
  { student, withEssays }: Choices,
): { report: Report | null; isFailed: boolean } {
  const { siteName: site, questions, essays } = course
  const attempts = useProgress((progress) => progress.attempts)
  const drafts = useProgress((progress) => progress.essays)
  const { origin, base } = useSiteRoot()
  // One moment for a whole visit: what is printed and what is saved bear the same checksum.
  const [now] = useState(() => new Date().toISOString())
  const [timeZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const answered = questions.filter((question) => attemptsOf({ attempts }, question).length > 0)
  const { keys, isFailed } = useKeys(
    answered.map(({ id }) => id),
    course.loadKey,
  )
  const report = useMemo(
    () =>
      keys === null
        ? null
        : buildReport(
            { attempts, essays: drafts },
            { questions, essays, keys },
            { site, root: { origin, base }, student, withEssays, now, timeZone },
          ),
    [
      attempts,
      drafts,
      questions,
      essays,
      keys,
      site,
      origin,
      base,
      student,
      withEssays,
      now,
      timeZone,
    ],
  )
  return { report, isFailed }
}

type Keys = ReadonlyMap<string, AnswerKey>

/** All of the keys or none: null until the last one is here. */
function useKeys(ids: readonly string[], loadKey: ReportCourseProps['loadKey']) {
  const [keys, setKeys] = useState<Keys | null>(null)
  const [isFailed, setFailed] = useState(false)
  // Ids hold no spaces; a text stays the same where a list would be another one on every render.
  const wanted = ids.join(' ')

  useEffect(() => {
    let isCurrent = true
    async function fetchKeys() {
      const each = wanted.split(' ').filter((id) => id !== '')
      try {
        const found = await Promise.all(each.map(async (id) => [id, await loadKey(id)] as const))
        if (isCurrent) setKeys(new Map(found))
      } catch {
        // Offline, or a newer version of the site: the page says so and offers another try.
        if (isCurrent) setFailed(true)
      }
    }
    void fetchKeys()
    return () => {
      isCurrent = false
    }
  }, [wanted, loadKey])

  return { keys, isFailed }
}
