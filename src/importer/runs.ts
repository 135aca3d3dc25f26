/* The few elements that content may have, and what keeps them in order. */

/** Inline elements of content; text has single spaces. */
export type Run =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; runs: Run[] }
  | { kind: 'link'; url: string; runs: Run[] }

export type ListItemBlock = { runs: Run[]; blocks: TextBlock[] }
export type TextBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: ListItemBlock[] }
  | { kind: 'heading'; level: number; line: number; runs: Run[] }

/** Single spaces, none at the ends, no empty runs, no emphasis inside of the same emphasis. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of flatten(runs, [])) {
    const last = joined.at(-1)
    if (run.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: spaced(last.text + run.text) }
    } else joined.push(run)
  }
  const first = joined[0]
  if (first?.kind === 'text') joined[0] = { kind: 'text', text: first.text.trimStart() }
  const last = joined.at(-1)
  if (last?.kind === 'text') {
    joined[joined.length - 1] = { kind: 'text', text: last.text.trimEnd() }
  }
  return joined.filter((run) => run.kind !== 'text' || run.text !== '')
}

/** Spaces at the ends of an emphasised run move out of it: inside they would undo it. */
function flatten(runs: readonly Run[], around: readonly Run['kind'][]): Run[] {
  return runs.flatMap((run): Run[] => {
    if (run.kind === 'text')
      return run.text === '' ? [] : [{ kind: 'text', text: spaced(run.text) }]
    if (run.kind === 'code') {
      const text = spaced(run.text).trim()
      return text === '' ? [] : [{ kind: 'code', text }]
    }
    const inner = flatten(run.runs, [...around, run.kind])
    if (around.includes(run.kind)) return inner
    const text = runsText(inner)
    if (text.trim() === '') return text === '' ? [] : [space]
    return [
      ...(text.startsWith(' ') ? [space] : []),
      { ...run, runs: tidyRuns(inner) },
      ...(text.endsWith(' ') ? [space] : []),
    ]
  })
}

// `{#` would be the mark of an id wherever it stands.
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('{#', '{ #')
}

/** The words of some runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => ('runs' in run ? runsText(run.runs) : run.text)).join('')
}

/** Blocks as the one paragraph that an answer or a definition is; items end with a semicolon. */
export function joinBlocks(blocks: readonly TextBlock[]): Run[] {
  const pieces = blocks.map((block): Run[] => {
    if (block.kind !== 'list') return block.runs
    const last = block.items.length - 1
    return block.items.flatMap((item, at): Run[] => {
      const runs = joinBlocks([{ kind: 'paragraph', runs: item.runs }, ...item.blocks])
      const isEnded = /[.;:!?,…]$/u.test(runsText(runs))
      const end = isEnded ? '' : at === last ? '.' : ';'
      return [...(at === 0 ? [] : [space]), ...runs, { kind: 'text', text: end }]
    })
  })
  return tidyRuns(pieces.flatMap((piece) => [space, piece].flat()))
}

const space: Run = { kind: 'text', text: ' ' }

/** Runs as one bold run; bold inside of bold would be none. */
export function strongly(runs: readonly Run[]): Run[] {
  return [{ kind: 'strong', runs: withoutStrong(runs) }]
}

/** Runs without any bold. */
export function withoutStrong(runs: readonly Run[]): Run[] {
  return runs.flatMap((run): Run[] => {
    if (run.kind === 'strong') return withoutStrong(run.runs)
    return 'runs' in run ? [{ ...run, runs: withoutStrong(run.runs) }] : [run]
  })
}
