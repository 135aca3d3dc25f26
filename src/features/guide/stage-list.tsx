import type { Outcome, Stage } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { FormerAnchors, RichText } from '#ui/rich-text.tsx'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { useWholeLater } from '#ui/use-whole-later.ts'
import { LabLink } from './lab-link.tsx'
import { MarkedTitle } from './marked-title.tsx'
import { PracticeLinks } from './practice-links.tsx'

/** Behind the drawing, no first screen shows more of them. */
const firstStages = 2

/** The pipeline in words: what the figure draws, for reading and for assistive technology. */
export function StageList({ stages, chapterId }: { stages: readonly Stage[]; chapterId: string }) {
  const isWhole = useWholeLater()
  return (
    <ol className="max-w-measure border-t border-rule">
      {stages.slice(0, isWhole ? undefined : firstStages).map((stage) => (
        <li
          key={stage.id}
          id={stage.id}
          tabIndex={-1}
          className="group grid grid-cols-[2.25rem_minmax(0,1fr)] border-b border-rule py-4"
        >
          <span aria-hidden="true" className="pt-2 text-xl leading-snug font-semibold text-accent">
            {stage.number}
          </span>
          <div>
            <FormerAnchors ids={stage.aliases} />
            <div className="flex items-start justify-between gap-2">
              <h3 className="pt-2 text-xl leading-snug font-semibold">
                <MarkedTitle of={stage} />
                {stage.remark !== null && (
                  <span className="font-normal text-muted"> ({stage.remark})</span>
                )}
              </h3>
              <CopyLinkButton to={paths.chapter(chapterId, stage.id)} title={stage.title} />
            </div>
            <p className="mt-1">
              <RichText nodes={stage.description} />
            </p>
            {stage.decision !== null && (
              <ul className="mt-3 grid gap-2">
                <OutcomeItem outcome={stage.decision.yes} isYes />
                <OutcomeItem outcome={stage.decision.no} isYes={false} />
              </ul>
            )}
            <ul className="mt-1 flex flex-wrap gap-x-6 font-sans text-base print:hidden">
              <PracticeLinks places={stage.practice} />
              <li>
                <LabLink stage={stage.id} about={stage.title} />
              </li>
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}

function OutcomeItem({ outcome, isYes }: { outcome: Outcome; isYes: boolean }) {
  return (
    <li className={`border-l-3 py-1 pl-4 ${isYes ? 'border-yes' : 'border-dashed border-no'}`}>
      <strong className={`font-sans text-base ${isYes ? 'text-yes' : 'text-no'}`}>
        {outcome.label}:
      </strong>{' '}
      <RichText nodes={outcome.content} />
    </li>
  )
}
