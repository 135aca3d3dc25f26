import type { RunView } from '#lab/protocol.ts'
import { CostBars } from '../charts/cost-bars.tsx'
import { DataTable } from '../charts/data-table.tsx'
import { reais, shortReais } from '../charts/format.ts'
import { roundUp } from '../charts/scale.ts'
import { WeekChart } from '../charts/week-chart.tsx'
import type { LabAsk } from '../lab-ask.ts'
import { LateAnswer } from './late-answer.tsx'
import { Part, Text } from './parts.tsx'
import './results.css'

export type NamedRun = { name: string; view: RunView }

export type RunComparisonProps = {
  first: NamedRun
  second: NamedRun
  stageName: (id: string) => string
}

export function describeComparison(first: NamedRun, second: NamedRun): string {
  const gap = first.view.costs.total - second.view.costs.total
  const weeks = first.view.weeks.flatMap((week) => {
    const other = second.view.weeks.find((each) => each.week === week.week)
    return other === undefined ? [] : [{ week: week.week, gap: Math.abs(week.cost - other.cost) }]
  })
  const widest = weeks.toSorted((a, b) => b.gap - a.gap)[0]
  const total =
    Math.round(gap) === 0
      ? `“${first.name}” e “${second.name}” custaram o mesmo, ${reais(first.view.costs.total)}.`
      : `“${first.name}” custou ${reais(Math.abs(gap))} ${gap > 0 ? 'mais' : 'menos'} que “${second.name}”.`
  return widest === undefined || widest.gap < 0.5
    ? total
    : `${total} A maior diferença é da semana ${widest.week}: ${reais(widest.gap)}.`
}

/** Two runs beside each other: what each week cost, and the decisions that were not the same. */
export function RunComparison({ first, second, stageName }: RunComparisonProps) {
  const weeks = [...new Set([...first.view.weeks, ...second.view.weeks].map(({ week }) => week))]
  const sorted = weeks.sort((a, b) => a - b)
  const costsOf = ({ view }: NamedRun) =>
    sorted.map((week) => view.weeks.find((each) => each.week === week)?.cost ?? null)
  const [own, other] = [costsOf(first), costsOf(second)]
  const most = Math.max(1, ...own.map((each) => each ?? 0), ...other.map((each) => each ?? 0))
  const isSameWorld = first.view.worldHash === second.view.worldHash
  const differing = differingDecisions(first.view, second.view)
  return (
    <>
      {!isSameWorld && (
        <Text>
          As duas rodadas são de mundos diferentes: parte da diferença de custo é do mundo, não das
          decisões.
        </Text>
      )}
      {sorted.length > 0 && (
        <WeekChart
          title="Custo por semana"
          sentence={describeComparison(first, second)}
          weeks={sorted}
          series={[
            { label: first.name, values: own, line: 'first' },
            { label: second.name, values: other, line: 'second' },
          ]}
          unit="perdas da semana"
          domain={[0, roundUp(most, 4)]}
          format={shortReais}
          exact={reais}
        />
      )}
      <Part title="As decisões que diferem">
        {differing.length === 0 ? (
          <Text>Nenhuma: as duas rodadas decidiram igual.</Text>
        ) : (
          <DataTable
            caption="As decisões que diferem"
            data={{
              columns: [
                'Etapa',
                { label: first.name, isText: true },
                { label: second.name, isText: true },
              ],
              rows: differing.map(({ stage, week, decided, otherDecided }) => [
                stage === 'decisao-de-retreinamento'
                  ? `${stageName(stage)}, fim da semana ${week}`
                  : stageName(stage),
                decided ?? 'não houve',
                otherDecided ?? 'não houve',
              ]),
            }}
          />
        )}
      </Part>
    </>
  )
}

export type DifferingDecision = {
  stage: string
  week: number
  decided: string | null
  otherDecided: string | null
}

/** The nth decision of a stage stands against the other run's nth of the same stage. */
export function differingDecisions(first: RunView, second: RunView): DifferingDecision[] {
  const [own, other] = [keyedDiary(first), keyedDiary(second)]
  const missing = other.filter(({ key }) => !own.some((each) => each.key === key))
  return [
    ...own.map((entry) => {
      const twin = other.find(({ key }) => key === entry.key)
      return {
        stage: entry.stage,
        week: entry.week,
        decided: entry.decided,
        otherDecided: twin?.decided ?? null,
      }
    }),
    ...missing.map(({ stage, week, decided }) => ({
      stage,
      week,
      decided: null,
      otherDecided: decided,
    })),
  ].filter(({ decided, otherDecided }) => decided !== otherDecided)
}

function keyedDiary({ diary }: RunView) {
  const counts = new Map<string, number>()
  return diary.map(({ stage, week, decided }) => {
    const nth = counts.get(stage) ?? 0
    counts.set(stage, nth + 1)
    return { stage, week, decided, key: `${stage} ${nth}` }
  })
}

/** This run's cost beside none, the best known and what nobody can beat. */
export function RunCosts({ view, ask }: { view: RunView; ask: LabAsk }) {
  const { costs, ending } = view
  // The best known run goes to the end: only a run that did so too can be held against it.
  if (ending === null) {
    return (
      <CostBars
        title="O custo até aqui"
        costs={[
          { label: 'esta rodada', value: costs.total, isOwn: true },
          { label: 'sem modelo', value: costs.withoutModel },
          { label: 'oráculo, que sabe a probabilidade exata', value: costs.oracle },
        ]}
      />
    )
  }
  return (
    <LateAnswer
      ask={ask}
      name="compare"
      needs={{}}
      waiting="Jogando as melhores rodadas conhecidas"
    >
      {({ own, best }) => (
        <CostBars
          title="O custo das 12 semanas"
          costs={[
            { label: 'esta rodada', value: own.total, isOwn: true },
            { label: 'sem modelo', value: own.withoutModel },
            { label: 'melhor rodada conhecida', value: best.total },
            { label: 'oráculo, que sabe a probabilidade exata', value: own.oracle },
          ]}
        />
      )}
    </LateAnswer>
  )
}
