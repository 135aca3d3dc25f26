import { Facts } from '../results/parts.tsx'

/** Figures with their names. */
export function Figures({ facts }: { facts: readonly (readonly [name: string, value: string])[] }) {
  return <Facts facts={facts.map(([label, value]) => ({ label, value }))} />
}
