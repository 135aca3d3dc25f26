import { AmountBars, type Amount } from './amount-bars.tsx'
import { percent, reais } from './format.ts'

export type CostBarsProps = { title: string; costs: readonly Amount[] }

export function describeCosts(costs: readonly Amount[]): string {
  const own = costs.find(({ isOwn }) => isOwn === true)
  const others = costs.filter((each) => each !== own)
  const said = others.map(({ label, value }) => `${label}, ${reais(value)}`).join('; ')
  if (own === undefined) return `${said}.`
  const dearest = others.toSorted((a, b) => b.value - a.value)[0]
  const saved =
    dearest !== undefined && dearest.value > own.value
      ? `, ${percent(1 - own.value / dearest.value)} menos que “${dearest.label}”`
      : ''
  return `“${own.label}” custou ${reais(own.value)}${saved}. Para comparar: ${said}.`
}

/** What was lost, beside what others would have lost in the same world. */
export function CostBars({ title, costs }: CostBarsProps) {
  return (
    <AmountBars
      title={title}
      sentence={describeCosts(costs)}
      amounts={costs}
      format={reais}
      columns={['Caminho', 'Custo']}
    />
  )
}
