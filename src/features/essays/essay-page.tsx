import type { Essay, NamedTerm, PlaceLink } from '#domain/course/course.ts'
import { essayWorkOf } from '#domain/essays/essay-lookup.ts'
import { essayDraftOf, hasOtherTexts } from '#domain/progress/progress-lookup.ts'
import { useProgress } from '#state/use-progress.ts'
import { AnswerLines } from '#ui/answer-lines.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { Link } from '#ui/link.tsx'
import { Neighbours } from '#ui/neighbours.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { useLateModule } from '#ui/use-late-module.ts'
import * as words from '#words/essay.ts'
import { paths } from '#paths.ts'
import { CriteriaList } from './criteria-list.tsx'
import { EssayEditor } from './essay-editor.tsx'
import { EssayOutline } from './essay-outline.tsx'
import { TakeAway } from './take-away.tsx'
import { TermHints } from './term-hints.tsx'
import { VersionList } from './version-list.tsx'

export type EssayPageProps = { essay: Essay; terms: readonly NamedTerm[] }

export function EssayPage({ essay, terms }: EssayPageProps) {
  const essays = useProgress((progress) => progress.essays)
  const essayWork = useProgress((progress) => progress.essayWork)
  const draft = essayDraftOf({ essays }, essay)
  const work = essayWorkOf({ essays, essayWork }, essay)
  const hasOther = useProgress((progress) => hasOtherTexts(progress.otherEssays, essay))
  const text = draft?.text ?? ''
  return (
    <article>
      <PageHeader
        eyebrow={<span className="print:hidden">{words.position(essay.number, essay.total)}</span>}
        size="prompt"
        title={<RichText nodes={essay.prompt} />}
      />
      <div className="grid gap-x-16 gap-y-12 wide:grid-cols-[minmax(0,42rem)_minmax(0,20rem)] wide:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <EssayOutline essay={essay} outline={work.outline} />
          <EssayEditor essay={essay} draft={draft} />
          {hasOther && <OtherEssays essay={essay} />}
          {text.trim() === '' && <AnswerLines count={24} />}
          {text.trim() !== '' && <TakeAway essay={essay} text={text} />}
        </div>
        <div className="grid max-w-measure content-start gap-y-10 wide:col-start-2 wide:row-span-2 wide:row-start-1 print:hidden">
          {essay.sources.length > 0 && <Sources places={essay.sources} />}
          {essay.criteria.length > 0 && <CriteriaList essay={essay} ticks={work.ticks} />}
          <TermHints terms={terms} text={text} />
          <VersionList essay={essay} text={text} versions={work.versions} />
        </div>
        <div className="print:hidden">
          <p className="flex flex-wrap items-center gap-x-2">
            <ButtonLink to={paths.essays}>{words.allTopics}</ButtonLink>
            <CopyLinkButton
              to={paths.essay(essay.id)}
              title={words.topic(essay.number, essay.label)}
            />
          </p>
          <Neighbours
            label={words.neighbours}
            previous={essay.previous}
            next={essay.next}
            previousLabel={words.previous}
            nextLabel={words.next}
          />
        </div>
      </div>
    </article>
  )
}

const loadOtherEssays = () => import('./other-essays.tsx')

/** Few essays ever have one: only those fetch it. */
function OtherEssays(props: { essay: Essay }) {
  const late = useLateModule(loadOtherEssays)
  return late && <late.OtherEssays {...props} />
}

function Sources({ places }: { places: PlaceLink[] }) {
  return (
    <aside aria-labelledby="apoie-se-em" className="font-sans text-base wide:pt-0.5">
      <h2 id="apoie-se-em" className="font-semibold">
        {words.leanOn}
      </h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {places.map((place) => (
          <li key={place.address}>
            <Link to={place.address} className="flex min-h-11 items-center py-2 leading-snug">
              {place.title}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
