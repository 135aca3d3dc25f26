import type { Concern } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { CopyLinkButton } from '#ui/copy-link-button.tsx'
import { FormerAnchors, RichText } from '#ui/rich-text.tsx'
import { LabLink } from './lab-link.tsx'
import { MarkedTitle } from './marked-title.tsx'

export type ConcernListProps = { concerns: readonly Concern[]; chapterId: string }

export function ConcernList({ concerns, chapterId }: ConcernListProps) {
  return (
    <ul className="max-w-measure border-t border-rule">
      {concerns.map((concern) => (
        <li
          key={concern.id}
          id={concern.id}
          tabIndex={-1}
          className="border-b border-rule py-3 pb-4"
        >
          <FormerAnchors ids={concern.aliases} />
          <div className="flex items-start justify-between gap-2">
            <h3 className="pt-2 text-xl leading-snug font-semibold">
              <MarkedTitle of={concern} />
              {concern.remark !== null && (
                <span className="font-normal text-muted"> ({concern.remark})</span>
              )}
            </h3>
            <CopyLinkButton to={paths.chapter(chapterId, concern.id)} title={concern.title} />
          </div>
          <p className="mt-1">
            <RichText nodes={concern.description} />
          </p>
          <p className="font-sans text-base print:hidden">
            <LabLink stage={concern.id} about={concern.title} />
          </p>
        </li>
      ))}
    </ul>
  )
}
