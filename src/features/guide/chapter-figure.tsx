import { useMemo } from 'react'
import type { Chapter } from '#domain/course/course.ts'
import { pipelineOf } from '#domain/course/pipeline.ts'
import { PipelineFigure } from './pipeline-figure.tsx'

/** The pipeline that a chapter describes, drawn; nothing for a chapter without stages. */
export function ChapterFigure({ chapter }: { chapter: Chapter }) {
  const { drawings } = chapter
  const pipeline = useMemo(() => pipelineOf(chapter), [chapter])
  if (pipeline === null || drawings === undefined) return null
  return <PipelineFigure pipeline={pipeline} drawings={drawings} />
}
