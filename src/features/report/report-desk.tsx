import { useId, useState } from 'react'
import { longestName } from '#domain/report/build-report.ts'
import type { Report } from '#domain/report/report.ts'
import { reportChecksum, writeReportJson, writeReportMarkdown } from '#domain/report/report-file.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import { Notice } from '#ui/notice.tsx'
import { RetryLink } from '#ui/retry-link.tsx'
import * as words from '#words/report-page.ts'
import { ReportView } from './report-view.tsx'
import { type ReportCourseProps, useReport } from './use-report.ts'

export type ReportDeskProps = { course: ReportCourseProps; hasEssays: boolean }

/** What goes into the report, the ways to take it away, and the report itself. */
export function ReportDesk({ course, hasEssays }: ReportDeskProps) {
  // A name is for this one report: it is kept nowhere.
  const [student, setStudent] = useState('')
  const [withEssays, setWithEssays] = useState(hasEssays)
  const { report, isFailed } = useReport(course, { student, withEssays })
  const [outcome, setOutcome] = useState('')
  const nameId = useId()
  const noteId = useId()

  function download(report: Report, format: 'json' | 'md') {
    const file = `autoavaliacao-do-estudante-${report.madeAt.slice(0, 10)}.${format}`
    if (format === 'json') downloadFile(file, writeReportJson(report), 'application/json')
    else downloadFile(file, writeReportMarkdown(report), 'text/markdown')
    setOutcome(words.downloaded(file))
  }

  return (
    <>
      <section aria-label={words.contents} className="max-w-measure font-sans print:hidden">
        <label htmlFor={nameId} className="block text-base font-semibold">
          {words.yourName}
        </label>
        <input
          id={nameId}
          type="text"
          value={student}
          maxLength={longestName}
          autoComplete="name"
          aria-describedby={noteId}
          onChange={({ target }) => setStudent(target.value)}
          className="mt-1 min-h-11 w-full rounded-sm border border-edge bg-raised px-3 text-base text-ink"
        />
        <p id={noteId} className="mt-1 text-base text-muted">
          {words.nameNotKept}
        </p>
        {hasEssays && (
          <label className="mt-3 inline-flex min-h-11 cursor-pointer items-center gap-3 text-base">
            <input
              type="checkbox"
              checked={withEssays}
              onChange={({ target }) => setWithEssays(target.checked)}
              className="size-5 accent-accent"
            />
            {words.withEssays}
          </label>
        )}
        {report !== null && (
          <div className="mt-4 flex flex-wrap gap-3">
            <Button variant="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
            <Button onClick={() => download(report, 'json')}>{words.download('JSON')}</Button>
            <Button onClick={() => download(report, 'md')}>{words.download('Markdown')}</Button>
          </div>
        )}
        <p role="status" className="mt-3 min-h-6 text-base">
          {report === null && !isFailed ? words.preparing : outcome}
        </p>
      </section>
      {isFailed && (
        <Notice role="alert" title={words.failed}>
          <p>{words.answersAreKept}</p>
          <RetryLink />
        </Notice>
      )}
      {report !== null && (
        <div className="mt-6 print:mt-0">
          <ReportView report={report} checksum={reportChecksum(report)} />
        </div>
      )}
    </>
  )
}
