/* The bins of a PSI by name, with what each holds at training and in a week. */
import { decimal } from '../serving/model-card.ts'
import type { Reference } from './psi.ts'

export type BinShares = {
  /** Its values, in the reader's words. */
  label: string
  /** Share of the payments that the model learnt from. */
  before: number
  /** Share of the week's payments. */
  now: number
}

/** `names`: of the codes of a categorical column; null for numbers. */
export function describeBins(
  reference: Reference,
  now: Float64Array,
  names: readonly string[] | null,
): BinShares[] {
  return Array.from(reference.shares, (before, bin) => ({
    label: bin === reference.binCount - 1 ? 'ausente' : nameOf(reference, bin, names),
    before,
    now: now[bin] as number,
  })).filter(({ label, before, now }) => label !== 'ausente' || before + now > 0)
}

function nameOf({ edges }: Reference, bin: number, names: readonly string[] | null): string {
  if (edges === null) return names?.[bin] ?? String(bin)
  const [from, to] = [edges[bin - 1], edges[bin]]
  if (to === undefined) return `> ${edgeText(from as number)}`
  return from === undefined ? `até ${edgeText(to)}` : `${edgeText(from)}–${edgeText(to)}`
}

/** Two significant digits, or all before the comma. */
function edgeText(edge: number): string {
  const magnitude = edge === 0 ? 0 : Math.floor(Math.log10(Math.abs(edge)))
  return decimal(edge, Math.min(6, Math.max(0, 1 - magnitude)))
}
