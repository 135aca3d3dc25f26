import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { guidedPlan } from '#domain/lab/guided-plan.ts'
import type { StageId } from '#domain/lab/decisions.ts'
import type { StageReport } from '#lab/protocol.ts'
import { ConcernPanel, type ConcernId } from '#features/lab/results/concern-panel.tsx'
import {
  differingDecisions,
  RunComparison,
  RunCosts,
} from '#features/lab/results/run-comparison.tsx'
import { StageResult } from '#features/lab/results/stage-result.tsx'
import { WeekBoard } from '#features/lab/results/week-board.tsx'
import { playRun } from './played-run.ts'

// Whole runs take seconds each, and a machine may have other work.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

type Played = Awaited<ReturnType<typeof playRun>>
let run: Played
/** The run when its first model had been assessed. */
let assessed: Played

beforeAll(async () => {
  run = await playRun()
  assessed = await playRun({ ...guidedPlan, steps: guidedPlan.steps.slice(0, 7) })
})

function show({ view, ask }: Played, stage: StageId, nth = 0) {
  const report = view.reports.filter((each) => each.stage === stage)[nth]
  if (report === undefined) throw new Error(`No report of ${stage}.`)
  render(
    <MemoryRouter>
      <StageResult view={view} report={report} ask={ask} />
    </MemoryRouter>,
  )
  return report
}

/** What a reader of the drawing is given: its sentence and its table. */
async function figure(name: string | RegExp) {
  const box = await screen.findByRole('figure', { name })
  return { box, table: within(box).getByRole('table', { hidden: true }) }
}

const concern = (id: ConcernId, { view, ask }: Played = run) =>
  render(<ConcernPanel concern={id} view={view} ask={ask} />)

/** In percent: of the frauds as they were, and disguised. */
async function foundShares(): Promise<number[]> {
  const { table } = await figure('Fraudes achadas')
  return within(table)
    .getAllByRole('cell', { hidden: true })
    .map((cell) => Number.parseInt(cell.textContent ?? '', 10))
}

const three = (value: number | null) => (value ?? 0).toFixed(3).replace('.', ',')

describe('what came out of', () => {
  it('collection: the sources with their faults, and the copies', () => {
    const report = show(run, 'coleta-de-dados') as StageReport<'coleta-de-dados'>
    expect(screen.getByRole('heading', { name: 'As fontes e os seus defeitos' })).toBeVisible()
    expect(screen.getByRole('row', { name: /Dispositivos usada falta a idade/ })).toBeVisible()
    const copies = report.result.resent.toLocaleString('pt-BR')
    expect(screen.getByText(new RegExp(`${copies} cópias reenviadas saíram`))).toBeVisible()
  })

  it('the problem: what each error costs, and the threshold that follows', async () => {
    const report = show(
      run,
      'analise-do-problema-de-negocio',
    ) as StageReport<'analise-do-problema-de-negocio'>
    const { box } = await figure('Um erro de cada tipo')
    const { meanFraud } = run.view.overview
    expect(box).toHaveTextContent(`${Math.round(meanFraud / 12)} alarmes falsos de R$ 12`)
    expect(
      screen.getByText(new RegExp(`= ${three(report.result.theoreticalThreshold)}`)),
    ).toBeVisible()
  })

  it('preparation: which weeks are learnt from', async () => {
    show(run, 'preparacao-de-dados')
    const { box, table } = await figure('A divisão na linha do tempo')
    expect(box).toHaveTextContent('aprende com as semanas 1 a 6')
    expect(within(table).getByText('24.000')).toBeInTheDocument()
  })

  it('the feature store: versions, a read at its time, and a second project', async () => {
    show(run, 'feature-store')
    expect(screen.getByRole('rowheader', { name: 'gasto_do_cliente@1' })).toBeVisible()
    const { box } = await figure(/^Lojista \d+, na semana 7$/)
    expect(box).toHaveTextContent(/O modelo aprende com a primeira/)
    expect(screen.getByRole('heading', { name: /Um segundo projeto/ })).toBeVisible()
  })

  it('selection and training: how it is trained, and what it learnt', async () => {
    show(run, 'selecao-de-modelo')
    expect(screen.getByRole('heading', { name: 'Árvores com boosting' })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'padrão' })).toBeVisible()
    const report = show(run, 'treinamento-de-modelo') as StageReport<'treinamento-de-modelo'>
    const { box } = await figure('O que aprendeu')
    expect(box).toHaveTextContent(`${three(report.result.validation.auc)} nas que nunca viu`)
  })

  it('assessment: curves, cost, confusion, groups, and why any payment has its score', async () => {
    const report = show(assessed, 'avaliacao-de-modelo') as StageReport<'avaliacao-de-modelo'>
    for (const name of ['Curva ROC', 'Precisão e fraudes achadas', 'Calibração']) {
      expect((await figure(name)).table).toBeInTheDocument()
    }
    const { confusion } = report.result.atThreshold
    const { table } = await figure('Matriz de confusão no limiar')
    expect(
      within(table)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => Number(cell.textContent?.replaceAll('.', ''))),
    ).toEqual([
      confusion.truePositives,
      confusion.falsePositives,
      confusion.falseNegatives,
      confusion.trueNegatives,
    ])
    expect((await figure('O modelo em cada grupo')).table).toBeInTheDocument()

    const user = userEvent.setup()
    await figure(/^Por que o pagamento \d+ tem este score$/)
    await user.type(screen.getByRole('textbox', { name: 'Ou um número de 0 a 99.999' }), '4321')
    await user.click(screen.getByRole('button', { name: 'Explicar' }))
    const explained = await figure('Por que o pagamento 4321 tem este score')
    const contributions = within(explained.table)
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => Number(row.lastElementChild?.textContent?.replace('−', '-').replace(',', '.')))
    const sum = contributions.pop() ?? Number.NaN
    expect(contributions.reduce((total, each) => total + each, 0)).toBeCloseTo(sum, 1)
  })

  it('assessment, when tuning has replaced the model since: only its own figures', () => {
    show(run, 'avaliacao-de-modelo')
    expect(screen.getByText(/O ajuste trocou este modelo/)).toBeVisible()
    expect(screen.queryByRole('figure', { name: 'Curva ROC' })).toBeNull()
  })

  it('verification: NÃO, then SIM, against the requirement', async () => {
    show(run, 'verificacao-de-desempenho')
    expect(screen.getByText('NÃO')).toBeVisible()
    expect((await figure('O modelo contra o requisito')).box).toHaveTextContent(
      /abaixo do requisito de 0,90/,
    )
    show(run, 'verificacao-de-desempenho', 1)
    expect(screen.getByText('SIM')).toBeVisible()
  })

  it('tuning: every trial, the one taken, and the new model', async () => {
    const report = show(run, 'ajuste-de-modelo') as StageReport<'ajuste-de-modelo'>
    const { table } = await figure('Ajustes tentados')
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(
      report.result.trials.length + 1,
    )
    expect(within(table).getByText(/\(escolhido\)/)).toBeInTheDocument()
    expect((await figure('Antes e depois do ajuste')).box).toHaveTextContent(/ganho de 0,0/)
    expect((await figure('Curva ROC')).box).toHaveTextContent(three(report.result.validation.auc))
  })

  it('the repository: alias, lineage and card', async () => {
    show(run, 'repositorio-de-modelo')
    expect(screen.getByRole('row', { name: /^2 @campeão/ })).toBeVisible()
    expect(
      screen.getByRole('row', { name: /^Treino árvores com boosting.*semente 2026/ }),
    ).toBeVisible()
    await userEvent.click(screen.getByText('Ver o cartão da versão 1'))
    expect(screen.getByText(/LGPD, art\. 20/)).toBeVisible()
  })

  it('deployment: the strategy and the latency of this machine', async () => {
    show(run, 'implantacao-de-modelo')
    expect(screen.getByText(/um cliente em cada dez; os outros/)).toBeVisible()
    expect(await screen.findByText(/Medido agora, neste aparelho/)).toBeVisible()
  })

  it('retraining: challenger against champion, and what followed', async () => {
    const report = show(
      run,
      'decisao-de-retreinamento',
      3,
    ) as StageReport<'decisao-de-retreinamento'>
    const { challenger } = report.result
    expect((await figure('Na hora de decidir')).box).toHaveTextContent(
      `a versão 2 tem AUC ${three(challenger?.challengerAuc.auc ?? 0)}`,
    )
    expect((await figure('O que veio depois')).box).toHaveTextContent(
      /A escolha foi a melhor das duas/,
    )
  })
})

describe('the board of weeks', () => {
  it('keeps the true AUC and the cost back until the decision is taken', async () => {
    const { view, ask } = run
    const { rerender } = render(<WeekBoard view={view} ask={ask} showTruth={false} />)
    const hidden = await figure('AUC em produção')
    expect(hidden.box).not.toHaveTextContent(/verdadeira/)
    expect(screen.queryByRole('figure', { name: 'Custo por semana' })).toBeNull()
    rerender(<WeekBoard view={view} ask={ask} showTruth />)
    const shown = await figure('AUC em produção')
    expect(shown.box).toHaveTextContent(/A AUC verdadeira foi a 0,6/)
    expect((await figure('Custo por semana')).table).toBeInTheDocument()
  })

  it('shows PSI by column and week, quality, alerts, and any column’s distribution', async () => {
    const { view, ask } = run
    render(<WeekBoard view={view} ask={ask} showTruth />)
    const grid = await figure('PSI de cada coluna, semana a semana')
    const age = within(grid.table).getByRole('row', { name: /^idade do dispositivo/ })
    expect(within(age).getByRole('cell', { name: '1,52' })).toBeVisible()
    expect(
      screen.getByText(/Na semana 14, 60,1 % dos valores de idade do dispositivo/),
    ).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Coluna' }), 'hora do dia')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Semana' }), '12')
    expect(await figure('Hora do dia: treino e semana 12')).toBeTruthy()
  })

  it('says what is not watched', async () => {
    const { view, ask } = run
    const reports = view.reports.map((report) =>
      report.stage === 'monitoramento-e-manutencao'
        ? { ...report, decision: { ...report.decision, monitors: [] } }
        : report,
    )
    const quiet = view.weeks.map((week) => ({ ...week, alarms: [] }))
    render(<WeekBoard view={{ ...view, reports, weeks: quiet }} ask={ask} showTruth={false} />)
    expect(screen.getByText('Sem monitores não há alarmes.')).toBeVisible()
    expect(screen.getByText(/^Sem acompanhamento: qualidade dos dados/)).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
  })
})

describe('the concerns that go with every stage', () => {
  it('security: disguises lower what the model finds', async () => {
    concern('seguranca-do-modelo')
    const [before = 0, after = 0] = await foundShares()
    expect(after).toBeLessThan(before)
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box)
    const [, undisguised] = await foundShares()
    expect(undisguised).toBe(before)
    expect(screen.getByRole('row', { name: /^2 semanas 13 a 16 não/ })).toBeVisible()
  })

  it('compliance: groups, cards and the trail of decisions', () => {
    concern('conformidade-do-modelo')
    expect(screen.getByRole('figure', { name: 'O modelo em cada grupo' })).toBeVisible()
    expect(screen.getByText('Ver o cartão da versão 2')).toBeVisible()
    const trail = screen.getByRole('table', { name: /O que se decidiu/ })
    expect(within(trail).getAllByRole('row')).toHaveLength(run.view.diary.length + 1)
  })

  it('life cycle: from champion to archive', () => {
    concern('gerenciamento-do-ciclo-de-vida')
    expect(screen.getByRole('row', { name: /arquivada: substituída pela versão 2/ })).toBeVisible()
  })

  it('explainability: what the whole model depends on', async () => {
    concern('explicabilidade-do-modelo')
    expect((await figure('As features de que o modelo mais depende')).table).toBeInTheDocument()
  })

  it('wait for a model', () => {
    const { view, ask } = run
    concern('seguranca-do-modelo', { view: { ...view, candidate: null }, ask })
    expect(screen.getByText(/Ainda não há modelo/)).toBeVisible()
  })
})

describe('runs beside each other', () => {
  it('this run’s cost beside none, the best and the oracle', async () => {
    render(<RunCosts view={run.view} ask={run.ask} />)
    const { box } = await figure('O custo das 12 semanas')
    const { total, withoutModel } = run.view.costs
    expect(box).toHaveTextContent(`${Math.round((1 - total / withoutModel) * 100)} % menos`)
    expect(box).toHaveTextContent(/melhor rodada conhecida, R\$ \d+/)
  })

  it('two runs by week, with the decisions that differ', async () => {
    const first = { name: 'esta', view: run.view }
    const second = { name: 'parada', view: assessed.view }
    render(<RunComparison first={first} second={second} stageName={(id) => id} />)
    expect(await figure('Custo por semana')).toBeTruthy()
    expect(
      screen.getByRole('row', { name: /implantacao-de-modelo Canário.* não houve/ }),
    ).toBeVisible()
    expect(differingDecisions(run.view, run.view)).toEqual([])
  })

  it('a question that fails can be asked again', async () => {
    let asked = 0
    const ask: Played['ask'] = async (name, needs) => {
      if (++asked === 1) throw new Error('O laboratório parou.')
      return run.ask(name, needs)
    }
    render(<RunCosts view={run.view} ask={ask} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('O laboratório parou.')
    await userEvent.click(screen.getByRole('button', { name: 'Tentar de novo' }))
    expect(await figure('O custo das 12 semanas')).toBeTruthy()
  })
})
