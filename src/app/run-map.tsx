import { useRef } from 'react'
import { useHref } from 'react-router'
import type { Chapter } from '#domain/course/course.ts'
import { edgesOf, pipelineOf } from '#domain/course/pipeline.ts'
import { findStage } from '#features/guide/find-stage.ts'
import { FlowChart } from '#features/guide/flow-chart.tsx'
import { walk } from '#features/guide/walk.ts'
import type { RunMapProps } from '#features/lab/lab-course.ts'

/** The guide's figure of its pipeline as the map of a run. `page` is where the chapter lives. */
export function createRunMap({ drawings, ...chapter }: Chapter, page: string) {
  const pipeline = pipelineOf(chapter)
  if (pipeline === null || drawings === undefined) throw new Error('the chapter has no stages')
  const edges = edgesOf(pipeline.stages)
  const RunMap = ({ currentId, doneIds, onStage }: RunMapProps) => {
    const href = useHref(page)
    const root = useRef<HTMLDivElement>(null)
    return (
      <div ref={root}>
        <FlowChart
          drawing={drawings.tall}
          pipeline={pipeline}
          edges={edges}
          className="mx-auto w-full max-w-[20.5rem]"
          currentId={currentId}
          doneIds={doneIds}
          page={{ to: page, href }}
          tabStopId={currentId ?? pipeline.stages.at(-1)?.id ?? null}
          onStageClick={(id, event) => {
            // Opening in a new tab and the like stay the browser's, and lead to the guide.
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
            event.preventDefault()
            onStage(id)
          }}
          onStageKeyDown={(id, event) => {
            if (event.metaKey || event.ctrlKey || event.altKey) return
            const target = walk(pipeline.stages, edges, id, event.key)
            if (target === null) return
            event.preventDefault()
            findStage(root.current, target)?.focus()
          }}
          onStageFocus={() => {}}
        />
      </div>
    )
  }
  return { RunMap, pipeline }
}
