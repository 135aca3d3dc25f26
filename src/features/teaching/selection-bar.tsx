import type { ReactNode } from 'react'
import { type LinkFormat, linkFormats } from '#domain/links/link-formats.ts'
import * as words from '#words/addresses.ts'
import { capitalize } from '#words/format.ts'
import { CopyByHand } from './copy-by-hand.tsx'
import { formatNames } from './format-names.ts'
import type { Outcome } from './use-outcome.ts'

export type SelectionBarProps = {
  count: number
  /** How many of them the filter hides at the moment. */
  hiddenCount: number
  /** What came of the last thing done with the selection. */
  outcome: Outcome | null
  onCopy: (format: LinkFormat) => void
  onDownload: () => void
  onPrint: () => void
  onClear: () => void
}

/** What can be done with the selected places, always within reach of the thumb. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, hiddenCount, outcome } = props
  return (
    <section
      aria-label={words.selected}
      className="sticky bottom-14 z-10 -mx-4 mt-6 border-t border-edge bg-raised px-4 py-2 font-sans wide:bottom-0 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <p className="flex grow flex-wrap items-center gap-x-3 text-base">
          <span>
            <strong>{words.links(count)}</strong>
            {hiddenCount > 0 && <span className="text-muted"> {words.hidden(hiddenCount)}</span>}
          </span>
          <Action onPress={props.onClear} name={words.clearSelection}>
            {words.clear}
          </Action>
        </p>
        <div className="flex gap-x-4">
          <Action onPress={props.onDownload}>{words.downloadCsv}</Action>
          <Action onPress={props.onPrint}>{words.qrSheet}</Action>
        </div>
        <div role="group" aria-label={words.copyAs} className="flex items-center gap-x-1">
          <span aria-hidden className="text-sm whitespace-nowrap text-muted">
            {words.copyAs}
          </span>
          {linkFormats.map((format) => (
            <button
              key={format}
              type="button"
              aria-label={words.copyAsFormat(formatNames[format])}
              onClick={() => props.onCopy(format)}
              className="inline-flex min-h-11 cursor-pointer items-center rounded-sm border border-edge px-2.5 text-base hover:border-accent hover:bg-accent-soft sm:px-3.5"
            >
              {capitalize(formatNames[format])}
            </button>
          ))}
        </div>
      </div>
      {outcome !== null && outcome.state !== 'refused' && (
        <p aria-hidden className="py-1 text-base text-accent">
          {outcome.message}
        </p>
      )}
      {outcome?.state === 'refused' && <CopyByHand text={outcome.text} />}
    </section>
  )
}

type ActionProps = { name?: string; onPress: () => void; children: ReactNode }

function Action({ name, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={onPress}
      className="inline-flex min-h-11 cursor-pointer items-center text-base text-accent underline decoration-rule underline-offset-4 hover:decoration-current"
    >
      {children}
    </button>
  )
}
