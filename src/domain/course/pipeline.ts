/*
 * The pipeline that a chapter describes, as a graph. The content owns the graph: stages come in
 * the order of the text, and each decision names its targets in the Markdown itself.
 */
import type { Block, Chapter, Concern, Stage } from './course.ts'

export type Pipeline = { stages: Stage[]; concerns: Concern[] }

/** `next` is the plain flow; `yes` and `no` are the ways out of a decision. */
export type EdgeKind = 'next' | 'yes' | 'no'
export type Edge = { from: string; to: string; kind: EdgeKind }

/** The stages and concerns of a chapter in reading order; null for a chapter without stages. */
export function pipelineOf(chapter: Chapter): Pipeline | null {
  const pipeline: Pipeline = { stages: [], concerns: [] }
  collect(chapter.intro, pipeline)
  for (const section of chapter.sections) collect(section.blocks, pipeline)
  return pipeline.stages.length === 0 ? null : pipeline
}

function collect(blocks: readonly Block[], into: Pipeline): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'stages':
        into.stages.push(...block.stages)
        break
      case 'concerns':
        into.concerns.push(...block.concerns)
        break
      case 'list':
        for (const item of block.items) collect(item.children, into)
        break
      case 'complement':
        collect(block.blocks, into)
        break
      default:
        break
    }
  }
}

/**
 * Who leads to whom: each stage to the one after it, except that a decision leaves only through
 * its outcomes. Edges come in the order of the stages, SIM before NÃO. A target that is not among
 * the stages is left out (the compiler refuses such content, so this only guards a partial list).
 */
export function edgesOf(stages: readonly Stage[]): Edge[] {
  const ids = new Set(stages.map((stage) => stage.id))
  return stages.flatMap((stage, index): Edge[] => {
    if (stage.decision === null) {
      const next = stages[index + 1]
      return next === undefined ? [] : [{ from: stage.id, to: next.id, kind: 'next' }]
    }
    const { yes, no } = stage.decision
    return [
      ...yes.targets.map((to): Edge => ({ from: stage.id, to, kind: 'yes' })),
      ...no.targets.map((to): Edge => ({ from: stage.id, to, kind: 'no' })),
    ].filter((edge) => ids.has(edge.to))
  })
}

/** Where one goes on leaving a stage in a given way; the first target when there are several. */
export function follow(edges: readonly Edge[], from: string, kind: EdgeKind): string | null {
  return edges.find((edge) => edge.from === from && edge.kind === kind)?.to ?? null
}
