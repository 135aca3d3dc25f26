/* How keys lead from one stage of the figure to another. */
import type { Stage } from '#domain/course/course.ts'
import { type Edge, follow } from '#domain/course/pipeline.ts'

/** Where a key leads from a stage; null where it leads nowhere, so that the key stays free. */
export function walk(
  stages: readonly Stage[],
  edges: readonly Edge[],
  from: string,
  key: string,
): string | null {
  const index = stages.findIndex((stage) => stage.id === from)
  if (index === -1) return null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stages[index + 1]?.id ?? null
    case 'ArrowLeft':
    case 'ArrowUp':
      return stages[index - 1]?.id ?? null
    case 'Home':
      return stages[0]?.id ?? null
    case 'End':
      return stages.at(-1)?.id ?? null
    case 's':
    case 'S':
      return follow(edges, from, 'yes')
    case 'n':
    case 'N':
      return follow(edges, from, 'no')
    default:
      return null
  }
}
