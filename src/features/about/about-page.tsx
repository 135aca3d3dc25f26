import { Link } from '#ui/link.tsx'
import * as words from '#words/about.ts'
import * as pageNames from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { LicenceList, type Licence } from './licence-list.tsx'

export type AboutPageProps = { siteName: string; licences: readonly Licence[] }

/** What becomes of a learner's words, and whose work the site carries along. */
export function AboutPage({ siteName, licences }: AboutPageProps) {
  return (
    <>
      <PageHeader title={words.aboutSite(siteName)}>
        <p>{words.intro}</p>
      </PageHeader>
      <section aria-labelledby="privacidade" className="prose max-w-measure">
        <h2 id="privacidade" className="mb-3 font-serif text-2xl font-semibold">
          {words.privacy}
        </h2>
        <p>
          <strong>{words.nothingLeaves}</strong> {words.nowhereToSend}
        </p>
        <ul>
          <li>
            <strong>{words.keptHere}</strong> {words.whatIsKept}{' '}
            <Link to={paths.progress}>{pageNames.progress}</Link> {words.whatIsKeptAfter}
          </li>
          <li>
            <strong>{words.leavesByYou}</strong> {words.whatLeaves}
          </li>
          <li>
            <strong>{words.seenByHost}</strong> {words.whatHostSees}
          </li>
          <li>
            <strong>{words.insideLms}</strong> {words.whatLmsGets}
          </li>
        </ul>
      </section>
      <section aria-labelledby="autoavaliacao" className="prose mt-10 max-w-measure">
        <h2 id="autoavaliacao" className="mb-3 font-serif text-2xl font-semibold">
          {words.selfAssessment}
        </h2>
        <p>{words.whoJudges}</p>
      </section>
      <section aria-labelledby="licencas" className="mt-10">
        <div className="prose max-w-measure">
          <h2 id="licencas" className="mb-3 font-serif text-2xl font-semibold">
            {words.licences}
          </h2>
          <p>{words.openSource}</p>
        </div>
        <LicenceList licences={licences} />
      </section>
    </>
  )
}
