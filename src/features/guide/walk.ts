/* How keys lead from one stage of the figure to another. */
import type { Stage } from '#domain/course/course.ts'
import { type Edge, follow } from '#domain/course/pipeline.ts'
import * as words from '#words/flow.ts'

/** Where a key leads from a stage; null where it leads nowhere, so that the key stays free. */
export function walk(
  stages: readonly Stage[],
  edges: readonly Edge[],
  from: string,
  key: string,
): string | null {
  const index = stages.findIndex((stage) => stage.id === from)
  if (index === -1) return null
  // A letter is the same with and without the shift key.
  switch (key.length === 1 ? key.toUpperCase() : key) {
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
    case words.yesKey:
      return follow(edges, from, 'yes')
    case words.noKey:
      return follow(edges, from, 'no')
    default:
      return null
  }
}
