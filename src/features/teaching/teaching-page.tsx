import { type ReactNode, useState } from 'react'
import type { PlaceLink } from '#domain/course/course.ts'
import { listSitePlaces } from '#domain/links/site-places.ts'
import { paths } from '#paths.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import { useLateModule } from '#ui/use-late-module.ts'
import * as words from '#words/teaching.ts'
import { AddressDesk } from './address-desk.tsx'
import { LmsSection, type LmsSectionProps } from './lms-section.tsx'
import { TeachingWays } from './teaching-ways.tsx'
import { useQrViews } from './use-qr-views.ts'

export type TeachingPageProps = {
  /** The places of the content. */
  places: PlaceLink[]
  /** What it takes to make the files for an LMS. */
  lms: Omit<LmsSectionProps, 'places'>
  /** What prints sheets for a class: it hands over each of them to be shown alone on paper. */
  sheetDesk?: (onSheet: (sheet: ReactNode) => void) => ReactNode
}

// It works on files alone, so that the page need not wait for it.
const loadReportCheck = () => import('./report-check.tsx')

/** The instructors' desk. */
export function TeachingPage({ places, lms, sheetDesk }: TeachingPageProps) {
  const qr = useQrViews()
  const hasPage = useHasPage()
  const [sheet, setSheet] = useState<ReactNode>(null)
  const reports = useLateModule(loadReportCheck)
  return (
    <>
      <div className={qr.sheet === null && sheet === null ? '' : 'print:hidden'}>
        <PageHeader title={words.title}>
          <p>{words.intro}</p>
        </PageHeader>
        <TeachingWays />
        <AddressDesk
          places={listSitePlaces(places).filter(({ address }) => hasPage(address))}
          onShowQr={qr.show}
          onPrintQr={qr.print}
        />
        {hasPage(paths.quiz) && sheetDesk?.(setSheet)}
        <LmsSection places={places} {...lms} />
        {reports && <reports.ReportCheckDesk />}
      </div>
      {qr.dialog !== null && (
        <qr.dialog.Dialog
          link={qr.dialog.link}
          address={qr.dialog.address}
          onPrint={(link) => void qr.print([link])}
          onClose={qr.closeDialog}
        />
      )}
      {qr.sheet !== null && (
        <qr.sheet.Sheet key={qr.sheet.run} links={qr.sheet.links} onPrinted={qr.closeSheet} />
      )}
      {sheet}
    </>
  )
}
