import type { Consequence, ConsequenceId, WeekReport } from '#lab/protocol.ts'
import { areaText, decimal, percent, reais, shortReais } from '../charts/format.ts'
import { roundUp } from '../charts/scale.ts'
import { WeekChart, type WeekEvent } from '../charts/week-chart.tsx'
import type { WeekSeries } from '../charts/week-series.tsx'

type Weeks = readonly WeekReport[]

const weeksOf = (weeks: Weeks) => weeks.map(({ week }) => week)

/** Incidents that the run has shown, by what was said of them; nothing is told ahead of its time. */
export function incidentsOf(consequences: readonly Consequence[]): WeekEvent[] {
  const said = new Set(consequences.map(({ id }) => id))
  const incidents: [ids: ConsequenceId[], event: WeekEvent][] = [
    [['sazonal'], { week: 11, label: 'festas' }],
    [['bug-visto', 'bug-nao-visto'], { week: 14, label: 'defeito' }],
    [['golpe-sem-psi', 'golpe-nao-visto', 'estimativa-cega'], { week: 15, label: 'golpe' }],
  ]
  return incidents.filter(([ids]) => ids.some((id) => said.has(id))).map(([, event]) => event)
}

/** Weeks at which another version took over. */
export function versionEvents(weeks: Weeks): WeekEvent[] {
  return weeks.flatMap(({ week, version }, k) => {
    const before = weeks[k - 1]
    return before !== undefined && before.version !== version
      ? [{ week, label: `versão ${version}` }]
      : []
  })
}

export type AreaWeeksProps = {
  weeks: Weeks
  hasKnown: boolean
  hasEstimate: boolean
  showTruth: boolean
  incidents: readonly WeekEvent[]
}

export function describeAreas({
  weeks,
  hasKnown,
  hasEstimate,
  showTruth,
}: Omit<AreaWeeksProps, 'incidents'>): string {
  const said: string[] = []
  const last = weeks.at(-1)
  if (last === undefined) return 'Ainda não há semanas de produção.'
  if (showTruth) {
    const worst = weeks.reduce((least, each) =>
      (each.trueAuc.auc ?? 1) < (least.trueAuc.auc ?? 1) ? each : least,
    )
    said.push(
      worst.week === last.week
        ? `A AUC verdadeira está em ${areaText(last.trueAuc.auc)} na semana ${last.week}, a menor até aqui.`
        : `A AUC verdadeira foi a ${areaText(worst.trueAuc.auc)} na semana ${worst.week} e está em ${areaText(last.trueAuc.auc)} na ${last.week}.`,
    )
  }
  if (hasKnown) {
    said.push(
      `Com os rótulos que chegaram até o fim da semana ${last.week}, mede-se ${areaText(last.knownAuc.auc)}.`,
    )
  }
  if (hasEstimate) said.push(`Sem rótulos, a estimativa diz ${areaText(last.estimatedAuc)}.`)
  return said.join(' ')
}

/** How well the model sorts: as known at each week's end, as estimated, and as it truly was. */
export function AreaWeeks(props: AreaWeeksProps) {
  const { weeks, hasKnown, hasEstimate, showTruth, incidents } = props
  const series: WeekSeries[] = []
  if (showTruth) {
    series.push({
      label: 'verdadeira',
      values: weeks.map(({ trueAuc }) => trueAuc.auc),
      errors: weeks.map(({ trueAuc }) => trueAuc.error),
      line: 'first',
    })
  }
  if (hasKnown) {
    series.push({
      label: 'rótulos chegados',
      values: weeks.map(({ knownAuc }) => knownAuc.auc),
      ...(!showTruth && { errors: weeks.map(({ knownAuc }) => knownAuc.error) }),
      line: showTruth ? 'second' : 'first',
    })
  }
  if (hasEstimate) {
    series.push({
      label: 'estimada',
      values: weeks.map(({ estimatedAuc }) => estimatedAuc),
      line: 'third',
    })
  }
  const least = Math.min(0.8, ...series.flatMap(({ values }) => values.map((each) => each ?? 1)))
  return (
    <WeekChart
      title="AUC em produção"
      sentence={describeAreas(props)}
      weeks={weeksOf(weeks)}
      series={series}
      unit="AUC; faixa: um erro-padrão"
      domain={[Math.floor(least * 10 - 0.3) / 10, 1]}
      format={(value) => decimal(value, 1)}
      exact={areaText}
      events={[...incidents.filter(({ week }) => isWithin(weeks, week)), ...versionEvents(weeks)]}
    />
  )
}

function isWithin(weeks: Weeks, week: number): boolean {
  return week > (weeks[0]?.week ?? 0) && week <= (weeks.at(-1)?.week ?? 0)
}

export function describeCostWeeks(weeks: Weeks): string {
  const sum = (read: (week: WeekReport) => number) =>
    weeks.reduce((total, week) => total + read(week), 0)
  const [own, without, oracle] = [
    sum(({ cost }) => cost),
    sum(({ costWithoutModel }) => costWithoutModel),
    sum(({ costOracle }) => costOracle),
  ]
  const dearest = weeks.reduce<WeekReport | undefined>(
    (most, each) => (most === undefined || each.cost > most.cost ? each : most),
    undefined,
  )
  if (dearest === undefined) return 'Ainda não há semanas de produção.'
  return `Em ${weeks.length === 1 ? 'uma semana' : `${weeks.length} semanas`} perderam-se ${reais(own)}; sem modelo seriam ${reais(without)}, e quem soubesse a probabilidade exata perderia ${reais(oracle)}. A semana mais cara foi a ${dearest.week}: ${reais(dearest.cost)}.`
}

/** Reais lost each week, between what is lost without a model and what nobody can save. */
export function CostWeeks({ weeks }: { weeks: Weeks }) {
  const most = Math.max(...weeks.flatMap((week) => [week.cost, week.costWithoutModel]))
  return (
    <WeekChart
      title="Custo por semana"
      sentence={describeCostWeeks(weeks)}
      weeks={weeksOf(weeks)}
      series={[
        { label: 'este modelo', values: weeks.map(({ cost }) => cost), line: 'first' },
        {
          label: 'sem modelo',
          values: weeks.map(({ costWithoutModel }) => costWithoutModel),
          line: 'second',
        },
        { label: 'oráculo', values: weeks.map(({ costOracle }) => costOracle), line: 'third' },
      ]}
      unit="perdas da semana"
      domain={[0, roundUp(most, 4)]}
      format={shortReais}
      exact={reais}
      events={versionEvents(weeks)}
    />
  )
}

export function describeAlerts(weeks: Weeks): string {
  const last = weeks.at(-1)
  if (last === undefined) return 'Ainda não há semanas de produção.'
  const most = weeks.reduce((top, each) => (each.alertRate > top.alertRate ? each : top))
  return `Na semana ${last.week}, ${percent(last.alertRate, 1)} dos pagamentos sob o modelo geraram alerta, e a distribuição dos scores tem PSI ${decimal(last.drift.scorePsi, 2)}. O pico de alertas foi na semana ${most.week}: ${percent(most.alertRate, 1)}.`
}

/** How many payments a person has to look at. */
export function AlertRateChart({ weeks }: { weeks: Weeks }) {
  const most = Math.max(0.05, ...weeks.map(({ alertRate }) => alertRate))
  return (
    <WeekChart
      title="Alertas e scores"
      sentence={describeAlerts(weeks)}
      weeks={weeksOf(weeks)}
      series={[
        { label: 'com alerta', values: weeks.map(({ alertRate }) => alertRate), line: 'first' },
      ]}
      unit="pagamentos com alerta"
      domain={[0, roundUp(most, 4)]}
      format={(value) => percent(value)}
      exact={(value) => percent(value, 1)}
      events={versionEvents(weeks)}
      table={{
        columns: ['Semana', 'Alertas', 'Com alerta', 'Score médio', 'PSI do score', 'KS do score'],
        rows: weeks.map((week) => [
          String(week.week),
          String(week.alerts),
          percent(week.alertRate, 1),
          percent(week.meanScore, 2),
          decimal(week.drift.scorePsi, 3),
          decimal(week.drift.scoreKs, 3),
        ]),
      }}
      height={210}
    />
  )
}
