import type { ReactNode } from 'react'
import * as words from '#words/pipeline-figure.ts'

/** What the lines mean, in line style and word as well as in colour. */
export function FlowLegend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      <Entry sample={<Sample tone="text-edge" />}>{words.nextStage}</Entry>
      <Entry sample={<Sample tone="text-yes" />}>{words.yesLine}</Entry>
      <Entry sample={<Sample tone="text-no" dashes="6 4" />}>{words.noLine}</Entry>
    </ul>
  )
}

function Entry({ sample, children }: { sample: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      {sample}
      {children}
    </li>
  )
}

function Sample({ tone, dashes }: { tone: string; dashes?: string }) {
  return (
    <svg
      viewBox="0 0 36 12"
      className={`h-3 w-9 ${tone} forced-colors:text-[CanvasText]`}
      aria-hidden="true"
    >
      <path d="M0 6H28" stroke="currentColor" strokeWidth="2" strokeDasharray={dashes} />
      <path d="M36 6L27 1.5V10.5Z" fill="currentColor" />
    </svg>
  )
}
