/* What the laboratory needs of the course: names of stages and where they are told of. */
import type { ComponentType } from 'react'
import type { PlaceLink, Stage } from '#domain/course/course.ts'

export type LabStage = Pick<Stage, 'id' | 'number' | 'title' | 'practice'> & {
  /** Where the guide tells of it. */
  address: string
  /** Terms whose definitions belong to it. */
  terms: PlaceLink[]
}

export type LabCourse = {
  stages: LabStage[]
  /** The considerations that hold over all stages. */
  concerns: PlaceLink[]
}

/** The pipeline figure of the guide as the map of a run. */
export type RunMapProps = {
  /** The stage that the run stands at; null when it is over. */
  currentId: string | null
  /** Stages that have been decided. */
  doneIds: ReadonlySet<string>
  onStage: (id: string) => void
}

export type LabParts = { course: LabCourse; RunMap: ComponentType<RunMapProps> }

export type LoadLabParts = () => Promise<LabParts>

export function stageOf(course: LabCourse, id: string): LabStage | undefined {
  return course.stages.find((stage) => stage.id === id)
}

export function titleOf(course: LabCourse, id: string): string {
  return stageOf(course, id)?.title ?? id
}
