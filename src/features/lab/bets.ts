/*
 * What a student may predict before a stage is played, and what then happened. A bet is never
 * marked: to have guessed first is what makes the answer stick (Brod 2021).
 */
import type { StageId } from '#domain/lab/decisions.ts'
import type { LabNote } from '#domain/progress/progress.ts'
import type { RunView, StageReport } from '#lab/protocol.ts'
import { areaText, decimal, percent, reais, whole } from './charts/format.ts'

export type Happened = { choice: string; text: string }

export type Bet = {
  question: string
  choices: readonly (readonly [id: string, label: string])[]
  /** The stage whose result tells. */
  toldBy: StageId
  /** Null where the run's figures do not say. */
  tell: (view: RunView, report: StageReport) => Happened | null
}

/** A bet that the result of its own stage, or of a later one, tells about. */
function bet<Stage extends StageId>(
  question: string,
  choices: Bet['choices'],
  toldBy: Stage,
  tell: (report: StageReport<Stage>, view: RunView) => Happened | null,
): Bet {
  return {
    question,
    choices,
    toldBy,
    tell: (view, report) =>
      report.stage === toldBy ? tell(report as StageReport<Stage>, view) : null,
  }
}

/** The weeks that passed with the decision; the view may know later ones. */
function weeksOf({ result: { weeks } }: StageReport<'monitoramento-e-manutencao'>, view: RunView) {
  return view.weeks.filter(({ week }) => week >= weeks.from && week <= weeks.to)
}

/** The first choice whose bound the value does not reach. */
function among(value: number, bounds: readonly (readonly [below: number, choice: string])[]) {
  return (bounds.find(([below]) => value < below) ?? bounds.at(-1))?.[1] ?? ''
}

export const bets: Record<StageId, Bet> = {
  'coleta-de-dados': bet(
    'De cada 1.000 pagamentos, quantos serão fraude?',
    [
      ['1', 'Um ou dois'],
      ['25', 'Uns 25'],
      ['100', 'Uns 100'],
      ['250', 'Uns 250'],
    ],
    'coleta-de-dados',
    (_, { overview: { fraudRate, frauds, payments } }) => ({
      choice: among(fraudRate, [
        [0.008, '1'],
        [0.055, '25'],
        [0.17, '100'],
        [1, '250'],
      ]),
      text: `São ${decimal(fraudRate * 1000, 0)} em cada 1.000: ${whole(frauds)} fraudes em ${whole(payments)} pagamentos.`,
    }),
  ),
  'analise-do-problema-de-negocio': bet(
    'Sem nenhum modelo, quanto a fraude leva por semana?',
    [
      ['3', 'Uns R$ 3 mil'],
      ['30', 'Uns R$ 30 mil'],
      ['300', 'Uns R$ 300 mil'],
    ],
    'analise-do-problema-de-negocio',
    ({ result: { weeklyLoss } }) => ({
      choice: among(weeklyLoss, [
        [10_000, '3'],
        [100_000, '30'],
        [Infinity, '300'],
      ]),
      text: `A fraude leva ${reais(weeklyLoss)} por semana.`,
    }),
  ),
  'preparacao-de-dados': bet(
    'Das linhas separadas para validar, quantas serão fraude?',
    [
      ['20', 'Umas 20'],
      ['200', 'Umas 200'],
      ['2000', 'Umas 2.000'],
    ],
    'preparacao-de-dados',
    ({ result: { validation, validationFrauds } }) => ({
      choice: among(validationFrauds, [
        [65, '20'],
        [650, '200'],
        [Infinity, '2000'],
      ]),
      text: `São ${whole(validationFrauds)} de ${whole(validation)}. É com tão poucas que toda AUC daqui em diante é medida; por isso ela vem com o seu erro.`,
    }),
  ),
  'feature-store': bet(
    'Outro projeto quer prever quem vai ligar para o atendimento. Quantas features novas precisa criar?',
    [
      ['0', 'Nenhuma'],
      ['5', 'Umas cinco'],
      ['todas', 'Todas de novo'],
    ],
    'feature-store',
    ({ result: { secondProject } }) => ({
      choice: secondProject.newFeatures === 0 ? '0' : '5',
      text: `Nenhuma: ele leu ${secondProject.reusedViews.length} visões que já existiam e chegou à AUC ${decimal(secondProject.auc, 3)}.`,
    }),
  ),
  'selecao-de-modelo': bet(
    'O primeiro modelo que você treinar vai atender ao requisito?',
    [
      ['SIM', 'Sim'],
      ['NÃO', 'Não'],
    ],
    'verificacao-de-desempenho',
    ({ result: { answer, figure, requirement } }) => ({
      choice: answer,
      text: `A resposta foi ${answer}: AUC ${areaText(figure.auc)}, requisito ${decimal(requirement, 2)}.`,
    }),
  ),
  'treinamento-de-modelo': bet(
    'Quanto a AUC nas linhas de treino vai passar da AUC na validação?',
    [
      ['igual', 'Quase nada, até 0,02'],
      ['pouco', 'De 0,02 a 0,06'],
      ['muito', 'Mais de 0,06: ele decora'],
    ],
    'treinamento-de-modelo',
    ({ result: { training, validation } }) =>
      training.auc === null || validation.auc === null
        ? null
        : {
            choice: among(training.auc - validation.auc, [
              [0.02, 'igual'],
              [0.06, 'pouco'],
              [Infinity, 'muito'],
            ]),
            text: `AUC ${areaText(training.auc)} no treino e ${areaText(validation.auc)} na validação.`,
          },
  ),
  'avaliacao-de-modelo': bet(
    'Com esse limiar, quanto sobra da perda que haveria sem modelo?',
    [
      ['25', 'Menos de um quarto'],
      ['50', 'Entre um quarto e metade'],
      ['100', 'Mais da metade'],
      ['mais', 'Mais do que sem modelo'],
    ],
    'avaliacao-de-modelo',
    ({ result: { cost } }, { candidate }) => {
      const loss = candidate?.evaluation.costWithoutModel ?? 0
      if (loss === 0) return null
      return {
        choice: among(cost / loss, [
          [0.25, '25'],
          [0.5, '50'],
          [1, '100'],
          [Infinity, 'mais'],
        ]),
        text: `Sobram ${percent(cost / loss)}: ${reais(cost)} em vez de ${reais(loss)}, em duas semanas.`,
      }
    },
  ),
  'verificacao-de-desempenho': bet(
    'Com outras duas semanas de dados, a resposta poderia ser a outra?',
    [
      ['sim', 'Sim, está perto demais'],
      ['nao', 'Não, está longe'],
    ],
    'verificacao-de-desempenho',
    ({ result: { withinNoise, figure, requirement } }) => ({
      choice: withinNoise ? 'sim' : 'nao',
      text: `A AUC está a ${decimal(Math.abs((figure.auc ?? 0) - requirement), 3)} do requisito, e o erro-padrão é ${decimal(figure.error ?? 0, 3)}: ${withinNoise ? 'dentro do acaso' : 'mais do que o acaso costuma dar'}.`,
    }),
  ),
  'ajuste-de-modelo': bet(
    'Quanto a AUC de validação sobe com o ajuste?',
    [
      ['nada', 'Nada, ou cai'],
      ['pouco', 'Até 0,02'],
      ['medio', 'De 0,02 a 0,05'],
      ['muito', 'Mais de 0,05'],
    ],
    'ajuste-de-modelo',
    ({ result: { before, validation } }) => {
      if (before.auc === null || validation.auc === null) return null
      return {
        choice: among(validation.auc - before.auc, [
          [0.001, 'nada'],
          [0.02, 'pouco'],
          [0.05, 'medio'],
          [Infinity, 'muito'],
        ]),
        text: `Foi de ${areaText(before.auc)} para ${areaText(validation.auc)}.`,
      }
    },
  ),
  'repositorio-de-modelo': bet(
    'Quantas AUCs diferentes este modelo ainda terá até a semana 20, sem mudar uma linha?',
    [
      ['uma', 'Uma só: o modelo é o mesmo'],
      ['varias', 'Uma por semana: o mundo muda'],
    ],
    'monitoramento-e-manutencao',
    (report, view) => ({
      choice: 'varias',
      text: `O modelo é o mesmo, e já nas semanas 9 e 10 mediu ${weeksOf(report, view)
        .map(({ trueAuc }) => areaText(trueAuc.auc))
        .join(' e ')}.`,
    }),
  ),
  'implantacao-de-modelo': bet(
    'Quanto da perda da semana 9 o modelo vai evitar?',
    [
      ['pouco', 'Até 20 %'],
      ['meio', 'De 20 % a 70 %'],
      ['muito', 'Mais de 70 %'],
    ],
    'monitoramento-e-manutencao',
    (_, { weeks: [first] }) => {
      if (first === undefined || first.costWithoutModel === 0) return null
      const saved = 1 - first.cost / first.costWithoutModel
      return {
        choice: among(saved, [
          [0.2, 'pouco'],
          [0.7, 'meio'],
          [Infinity, 'muito'],
        ]),
        text: `Na semana 9 o modelo decidiu sobre ${percent(first.decided / first.payments)} dos pagamentos e evitou ${percent(Math.max(0, saved))} da perda.`,
      }
    },
  ),
  'monitoramento-e-manutencao': bet(
    'Quantos alarmes as duas primeiras semanas vão dar?',
    [
      ['0', 'Nenhum'],
      ['2', 'Um ou dois'],
      ['mais', 'Três ou mais'],
    ],
    'monitoramento-e-manutencao',
    (report, view) => {
      const count = weeksOf(report, view).flatMap(({ alarms }) => alarms).length
      return {
        choice: among(count, [
          [1, '0'],
          [3, '2'],
          [Infinity, 'mais'],
        ]),
        text:
          count === 0
            ? 'Nenhum alarme: duas semanas quietas.'
            : `${count === 1 ? 'Um alarme' : `${count} alarmes`}.`,
      }
    },
  ),
  'decisao-de-retreinamento': bet(
    'O que vai acontecer com a AUC até a próxima decisão?',
    [
      ['sobe', 'Sobe'],
      ['fica', 'Quase não muda, até 0,03'],
      ['cai', 'Cai até 0,10'],
      ['despenca', 'Cai mais de 0,10'],
    ],
    'decisao-de-retreinamento',
    ({ result: { week, weeks } }, { weeks: all }) => {
      const before = all.find((each) => each.week === week)?.trueAuc.auc ?? null
      const after = all.find((each) => each.week === weeks.to)?.trueAuc.auc ?? null
      if (before === null || after === null) return null
      return {
        choice: among(before - after, [
          [-0.03, 'sobe'],
          [0.03, 'fica'],
          [0.1, 'cai'],
          [Infinity, 'despenca'],
        ]),
        text: `A AUC verdadeira foi de ${areaText(before)} na semana ${week} para ${areaText(after)} na semana ${weeks.to}.`,
      }
    },
  ),
}

export type ToldBet = {
  stage: StageId
  question: string
  chosen: string
  happened: Happened
  happenedLabel: string
}

/** The bets that the result of a decision tells about, those of earlier stages included. */
export function betsToldAt(view: RunView, notes: readonly LabNote[], place: number): ToldBet[] {
  const report = view.reports[place]
  if (report === undefined) return []
  return notes.slice(0, place + 1).flatMap((note, made): ToldBet[] => {
    const stage = view.reports[made]?.stage
    if (stage === undefined || note.bet === null) return []
    const { question, choices, toldBy, tell } = bets[stage]
    const first = view.reports.findIndex((each, at) => at >= made && each.stage === toldBy)
    const happened = first === place ? tell(view, report) : null
    const chosen = choices.find(([id]) => id === note.bet)?.[1]
    if (happened === null || chosen === undefined) return []
    const happenedLabel = choices.find(([id]) => id === happened.choice)?.[1] ?? ''
    return [{ stage, question, chosen, happened, happenedLabel }]
  })
}
