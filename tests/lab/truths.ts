/* Whether what a run says of itself is true of it, read from its figures and not from its code. */
import type { Knobs } from '#domain/lab/knobs.ts'
import type { Step } from '#domain/lab/decisions.ts'
import type { Consequence, ConsequenceId, RunView, StageReport, WeekReport } from '#lab/protocol.ts'

type Claim = {
  view: RunView
  knobs: Knobs
  /** Of the decision that the consequence came with. */
  report: StageReport
  said: Consequence
}

/** What is said of this run without being true; empty for an honest run. */
export function findUntruths(view: RunView, knobs: Knobs): string[] {
  const figures = figuresOf(view)
  return view.diary.flatMap(({ consequences }, place) => {
    const report = view.reports[place]
    if (report === undefined) return ['a line of the diary without its report']
    return consequences.flatMap((said) => [
      ...(truths[said.id]({ view, knobs, report, said }) ? [] : [`untrue: ${said.text}`]),
      ...strangeFigures(said, figures).map(
        (figure) => `${figure} is not of this run: ${said.text}`,
      ),
    ])
  })
}

const of = <Stage extends StageReport['stage']>(report: StageReport, stage: Stage) => {
  if (report.stage !== stage)
    throw new Error(`A consequence of ${stage} came with ${report.stage}.`)
  return report as StageReport<Stage>
}
const weekOf = ({ weeks }: RunView, week: number) => weeks.find((each) => each.week === week)
const worstPsi = (week: WeekReport | undefined) =>
  Math.max(0, ...(week?.drift.columns.map(({ psi }) => psi) ?? []))
const fallOf = (view: RunView, from: number, to: number) =>
  (weekOf(view, from)?.trueAuc.auc ?? 0) - (weekOf(view, to)?.trueAuc.auc ?? 0)
const deviceAge = (view: RunView) =>
  weekOf(view, 14)?.drift.columns.find(({ name }) => name === 'idade_dispositivo')
const isBroken = (view: RunView) => (deviceAge(view)?.zeroShare ?? 0) > 0.3
const monitorsOf = ({ reports }: RunView) =>
  reports.flatMap((each) =>
    each.stage === 'monitoramento-e-manutencao' ? each.decision.monitors : [],
  )
const challengerOf = (report: StageReport) => {
  const { challenger } = of(report, 'decisao-de-retreinamento').result
  if (challenger === null) throw new Error('A retraining without its challenger.')
  return {
    ...challenger,
    later: challenger.laterChallengerAuc.auc ?? 0,
    kept: challenger.laterChampionAuc.auc ?? 0,
    promised: challenger.challengerAuc.auc ?? 0,
  }
}
const learnt = (report: StageReport) => {
  const { decision } = of(report, 'decisao-de-retreinamento')
  if (decision.action !== 'retreinar') throw new Error('Not a retraining.')
  return decision
}
const gate = (report: StageReport) => {
  const { figure, requirement, obeyed } = of(report, 'verificacao-de-desempenho').result
  return { distance: (figure.auc ?? 0) - requirement, error: figure.error ?? 0, obeyed }
}

const truths: Record<ConsequenceId, (claim: Claim) => boolean> = {
  'sem-dispositivos': ({ report }) => !of(report, 'coleta-de-dados').decision.devices,
  'duplicatas-na-validacao': ({ report }) =>
    of(report, 'preparacao-de-dados').result.onBothSides > 0,
  'acuracia-engana': ({ report, view }) =>
    of(report, 'analise-do-problema-de-negocio').decision.metric === 'acuracia' &&
    view.overview.approveAllAccuracy > 0.95,
  vazamento: ({ report }) => {
    const { decision, result } = of(report, 'feature-store')
    return !decision.pointInTime && result.features.includes('log_taxa_lojista_28d')
  },
  descarte: ({ report }) => of(report, 'preparacao-de-dados').decision.missing === 'descartar',
  'poucos-grupos': ({ report, said }) => {
    const { features } = of(report, 'feature-store').result
    return features.length > 0 && /\b(um grupo|dois grupos)\b/.test(said.text)
  },
  decorou: ({ report }) => {
    const { training, validation } = of(report, 'treinamento-de-modelo').result
    return (training.auc ?? 0) > (validation.auc ?? 0) + 0.05
  },
  fraco: ({ report, view }) => {
    const { decision, result } = of(report, 'treinamento-de-modelo')
    return decision.effort === 'curto' && (result.training.auc ?? 0) < (view.overview.ceiling ?? 0)
  },
  'limiar-caro': ({ report }) => {
    const { cost, cheapest } = of(report, 'avaliacao-de-modelo').result
    return cost > cheapest.cost * 1.2
  },
  'limiar-bom': ({ report }) => {
    const { cost, cheapest } = of(report, 'avaliacao-de-modelo').result
    return cost < cheapest.cost * 1.2
  },
  'porta-sim': ({ report }) => gate(report).distance >= 0,
  'porta-nao': ({ report }) => gate(report).distance < 0 && gate(report).obeyed,
  'porta-pulada': ({ report }) => gate(report).distance < 0 && !gate(report).obeyed,
  'porta-no-ruido': ({ report }) => Math.abs(gate(report).distance) < gate(report).error,
  'ajuste-venceu': ({ report }) => {
    const { before, validation } = of(report, 'ajuste-de-modelo').result
    return (validation.auc ?? 0) > (before.auc ?? 1)
  },
  'ajuste-no-treino': ({ report }) => {
    const { decision, result } = of(report, 'ajuste-de-modelo')
    const best = Math.max(...result.trials.map(({ validationAuc }) => validationAuc))
    return decision.judge === 'treino' && (result.validation.auc ?? 0) < best
  },
  'sem-registro': ({ report }) => !of(report, 'repositorio-de-modelo').decision.registered,
  skew: ({ report }) => of(report, 'implantacao-de-modelo').result.skew !== null,
  'skew-descoberto': ({ report }) => {
    const { decision, result } = of(report, 'implantacao-de-modelo')
    return result.skew !== null && decision.strategy !== 'total'
  },
  'sombra-custou': ({ view }) => (weekOf(view, 9)?.decided ?? 0) < 1_000,
  sazonal: ({ view, knobs }) => knobs.seasonal > 0 && worstPsi(weekOf(view, 12)) >= 0.2,
  'bug-visto': ({ view, knobs }) =>
    knobs.bug &&
    isBroken(view) &&
    weekOf(view, 14)?.alarms.some(({ column }) => column === 'idade_dispositivo') === true,
  'bug-nao-visto': ({ view, knobs }) =>
    knobs.bug &&
    isBroken(view) &&
    weekOf(view, 14)?.alarms.every(({ column }) => column !== 'idade_dispositivo') === true,
  'golpe-sem-psi': ({ view, knobs }) =>
    knobs.scam > 0 && worstPsi(weekOf(view, 16)) < 0.2 && fallOf(view, 13, 16) > 0.05,
  'golpe-nao-visto': ({ view }) =>
    fallOf(view, 13, 16) > 0.05 &&
    !monitorsOf(view).some((each) => each === 'rotulos' || each === 'detector'),
  'estimativa-cega': ({ view }) => {
    const week = weekOf(view, 16)
    return week !== undefined && week.estimatedAuc > (week.trueAuc.auc ?? 1) + 0.1
  },
  'retreino-a-toa': ({ report }) => {
    const { later, kept, isPromoted } = challengerOf(report)
    return isPromoted && later <= kept + 0.05
  },
  'retreino-venceu': ({ report }) => {
    const { later, kept, isPromoted } = challengerOf(report)
    return isPromoted && later > kept + 0.02
  },
  'retreino-maduro': ({ report, knobs }) =>
    knobs.scam > 0 &&
    learnt(report).onlyRipe &&
    report.week >= 15 &&
    challengerOf(report).window.to < 15,
  'retreino-rejeitado': ({ report, view }) => {
    const { isPromoted, version } = challengerOf(report)
    return !isPromoted && view.registry?.champion !== version
  },
  'retreino-envenenado': ({ report, knobs }) =>
    knobs.poisoning && !learnt(report).audit && challengerOf(report).window.to >= 14,
  'sem-feed': ({ report, knobs }) =>
    knobs.lostFeed && !learnt(report).audit && challengerOf(report).window.from <= 14,
  'divisao-aleatoria-otimista': ({ report }) => {
    const { promised, later } = challengerOf(report)
    return learnt(report).split === 'aleatoria' && promised > later + 0.02
  },
  reverteu: ({ report }) => {
    const { decision, result } = of(report, 'decisao-de-retreinamento')
    return decision.action === 'reverter' && result.champion === decision.version
  },
  'grupos-desiguais': ({ said }) => {
    const ratio = /razão 0,(\d\d)/.exec(said.text)?.[1]
    return ratio !== undefined && Number(ratio) <= 80
  },
  'sem-modelo': ({ view }) => view.ending === 'encerrada-sem-modelo' && view.weeks.length === 0,
}

/** All numbers of the view, each as it may be written. */
function figuresOf(view: RunView): Set<string> {
  const written = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value === 'number') {
      for (const digits of [0, 1, 2, 3]) {
        written.add(comma(value, digits))
        written.add(comma(value * 100, digits))
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  // The diary repeats the consequences themselves.
  visit({ ...view, diary: [], consequences: [] })
  return written
}

function comma(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',')
}

/** Numbers with a comma and amounts in reais that nothing in the run amounts to. */
function strangeFigures({ id, text }: Consequence, figures: Set<string>): string[] {
  // Groups are compared again for a tuned model, and the view has only the last comparison.
  if (id === 'grupos-desiguais') return []
  const decimals = text.match(/\d+,\d+/g) ?? []
  const amounts = (text.match(/R\$ [\d.]+\d/g) ?? []).map((each) => each.replace(/\D/g, ''))
  const shares = id === 'descarte' ? [] : decimals
  return [...shares, ...amounts].filter((each) => !figures.has(each))
}

/** A decision to learn again, with what is not usual about it. */
export function learnAgain(
  unusual: Partial<
    Extract<Step<'decisao-de-retreinamento'>['decision'], { action: 'retreinar' }>
  > = {},
): Step {
  return {
    stage: 'decisao-de-retreinamento',
    decision: {
      action: 'retreinar',
      window: 4,
      onlyRipe: false,
      split: 'tempo',
      quarantine: false,
      audit: false,
      promotion: 'comparar',
      ...unusual,
    },
  }
}
