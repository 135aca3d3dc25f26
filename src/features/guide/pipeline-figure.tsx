import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { edgesOf, type Pipeline } from '#domain/course/pipeline.ts'
import type { Drawings } from '#domain/figure/drawing.ts'
import { FlowChart } from './flow-chart.tsx'
import { FlowLegend } from './flow-legend.tsx'
import { findStage } from './find-stage.ts'
import { stageName } from './stage-words.ts'
import { noKey, yesKey } from '#words/flow.ts'
import * as words from '#words/pipeline-figure.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useLateModule } from '#ui/use-late-module.ts'
import { walk } from './walk.ts'

export type PipelineFigureProps = { pipeline: Pipeline; drawings: Drawings }

const loadPanel = () => import('./stage-panel.tsx')

/**
 * The pipeline drawn as one figure that can be walked. Without JavaScript its stages are plain
 * links into the list below it, which says the same in words.
 */
export function PipelineFigure({ pipeline, drawings }: PipelineFigureProps) {
  const { stages, concerns } = pipeline
  const edges = useMemo(() => edgesOf(stages), [stages])
  const isWalkable = useHydrated()
  const panel = useLateModule(loadPanel)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  const root = useRef<HTMLElement>(null)
  const panelTitle = useRef<HTMLHeadingElement>(null)

  const current = stages.find((stage) => stage.id === currentId) ?? null
  const decisions = stages.filter((stage) => stage.decision !== null).length

  function onStageClick(id: string, event: MouseEvent) {
    // Until the panel is here a stage is the link that it is without JavaScript.
    if (panel === null) return
    // Opening in a new tab and the like stay the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setCurrentId(id)
    setIsOpen(true)
    const stage = stages.find((known) => known.id === id)
    setAnnouncement(stage ? words.textIsOpen(stageName(stage)) : '')
  }

  function onStageKeyDown(id: string, event: KeyboardEvent<Element>) {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const target = walk(stages, edges, id, event.key)
    if (target === null) return
    event.preventDefault()
    setCurrentId(target)
    focusStage(target)
  }

  function onFollow(id: string) {
    setCurrentId(id)
    panelTitle.current?.focus({ preventScroll: true })
  }

  function onClose() {
    setIsOpen(false)
    if (currentId !== null) focusStage(currentId)
  }

  function focusStage(id: string) {
    findStage(root.current, id)?.focus()
  }

  const chart = {
    pipeline,
    edges,
    currentId,
    tabStopId: isWalkable ? (currentId ?? stages[0]?.id ?? null) : null,
    onStageClick,
    onStageKeyDown,
    onStageFocus: (id: string) => {
      // Focus that merely passes through must not light up a stage, except while one is open.
      if (isOpen || currentId !== null) setCurrentId(id)
    },
  }

  return (
    <figure ref={root} className="@container my-8" aria-labelledby="figura-do-pipeline">
      <p className="mb-5 max-w-measure font-sans text-base text-muted print:hidden">
        {words.howTo} <Key>{yesKey}</Key> {words.howToYes} <Key>{noKey}</Key> {words.howToNo}{' '}
        <Key>{'Enter'}</Key> {words.howToEnter}
      </p>
      <div className="@min-[38rem]:grid @min-[38rem]:grid-cols-[20.5rem_minmax(0,1fr)] @min-[38rem]:gap-x-8 @min-[51rem]:block print:block">
        <FlowChart
          drawing={drawings.tall}
          className="mx-auto w-full max-w-[20.5rem] @min-[51rem]:hidden print:hidden"
          {...chart}
        />
        <FlowChart
          drawing={drawings.wide}
          className="hidden w-full @min-[51rem]:block print:block"
          {...chart}
        />
        {isOpen && current && panel && (
          <panel.StagePanel
            stage={current}
            stages={stages}
            edges={edges}
            figureRef={root}
            titleRef={panelTitle}
            onFollow={onFollow}
            onClose={onClose}
          />
        )}
      </div>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <figcaption id="figura-do-pipeline" className="mt-4 font-sans text-base text-muted">
        <FlowLegend />
        <p className="mt-2 max-w-measure">
          {words.caption(stages.length, decisions)}
          {concerns.length > 0 && words.captionConcerns(concerns.length)}
          {words.captionAfter}
        </p>
      </figcaption>
    </figure>
  )
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-sm border border-edge px-1.5 font-sans text-sm text-ink">
      {children}
    </kbd>
  )
}
