import { describe, expect, it } from 'vitest'
import { guidedPlan, guidedSteps } from '#domain/lab/guided-plan.ts'
import type { Step } from '#domain/lab/decisions.ts'
import { runToEnd } from '#lab/math/task.ts'
import { train, usualSettings } from '#lab/models/train.ts'
import { Player } from '#lab/story/player.ts'
import { explainPayment } from '#lab/story/questions.ts'
import { trueLabels } from '#lab/world/labels.ts'
import { rowsOfWeeks } from '#lab/world/world.ts'
import { trainingMatrix } from '#lab/story/dataset.ts'

const player = new Player()

function playWith(steps: readonly Step[]) {
  return runToEnd(player.play({ ...guidedPlan, steps: [...steps] }))
}

function replaced(step: Step): Step[] {
  const place = guidedSteps.findIndex(({ stage }) => stage === step.stage)
  return [...guidedSteps.slice(0, place), step]
}

describe('a decision that cannot be carried out', () => {
  const store = guidedSteps.find(({ stage }) => stage === 'feature-store')
  if (store?.stage !== 'feature-store') throw new Error('The guided run has a feature store.')
  const cases: [why: string, steps: Step[], message: string][] = [
    [
      'no features',
      replaced({ stage: 'feature-store', decision: { ...store.decision, groups: [] } }),
      'Escolha ao menos uma feature: sem nenhuma, não há o que aprender.',
    ],
    [
      'only features whose source was not collected',
      [
        {
          stage: 'coleta-de-dados',
          decision: { devices: false, merchants: false, deduplicate: true },
        },
        ...guidedSteps.slice(1, 3),
        { stage: 'feature-store', decision: { ...store.decision, groups: ['dispositivo'] } },
      ],
      'Escolha ao menos uma feature: sem nenhuma, não há o que aprender.',
    ],
    [
      'a threshold above one',
      replaced({ stage: 'avaliacao-de-modelo', decision: { threshold: 1.2, perAmount: false } }),
      'O limiar precisa ficar entre 0 e 1.',
    ],
    [
      'a threshold that is no number',
      replaced({
        stage: 'avaliacao-de-modelo',
        decision: { threshold: Number.NaN, perAmount: false },
      }),
      'O limiar precisa ficar entre 0 e 1.',
    ],
    [
      'a requirement that no model can meet',
      replaced({
        stage: 'analise-do-problema-de-negocio',
        decision: { metric: 'auc', requirement: 1 },
      }),
      'O requisito de AUC precisa ficar entre 0,50 e 0,99.',
    ],
    [
      'a stage out of its turn',
      [
        ...guidedSteps.slice(0, 2),
        { stage: 'selecao-de-modelo', decision: { algorithm: 'arvore' } },
      ],
      'A próxima decisão é preparacao-de-dados, não selecao-de-modelo.',
    ],
    [
      'a version that does not exist',
      [
        ...guidedSteps.slice(0, 13),
        { stage: 'decisao-de-retreinamento', decision: { action: 'reverter', version: 5 } },
      ],
      'Não existe a versão 5 no repositório.',
    ],
    [
      'going back where nothing was kept',
      [
        ...guidedSteps.slice(0, 10),
        { stage: 'repositorio-de-modelo', decision: { registered: false } },
        ...guidedSteps.slice(11, 13),
        { stage: 'decisao-de-retreinamento', decision: { action: 'reverter', version: 1 } },
      ],
      'Não há como reverter: o modelo foi guardado como arquivo solto, e o novo apagou o antigo.',
    ],
    [
      'a decision after the end',
      [...guidedSteps, { stage: 'decisao-de-retreinamento', decision: { action: 'esperar' } }],
      'A execução já terminou: não há mais o que decidir.',
    ],
  ]

  it.each(cases)('is refused in words, and the run kept before it: %s', (_, steps, message) => {
    const { state, fault } = playWith(steps)
    expect(fault).toEqual({ step: steps.length - 1, message })
    expect(state.reports).toHaveLength(steps.length - 1)
  })
})

describe('training', () => {
  const { state } = playWith(guidedSteps.slice(0, 6))
  const matrix = trainingMatrix(state)
  const attempt = (rows: Uint32Array, labels: Uint8Array) => () =>
    runToEnd(
      train(
        { matrix, rows, labels, missing: 'mediana', isScaled: true, seed: 1 },
        usualSettings.logistica.padrao,
      ),
    )
  const week = rowsOfWeeks({ from: 1, to: 1 })
  const truth = trueLabels(state.world.labels, week)
  const only = (wanted: number) => week.filter((_, k) => truth[k] === wanted)

  it('refuses an empty window', () => {
    const none = new Uint32Array(0)
    expect(attempt(none, new Uint8Array(0))).toThrow('A janela de treinamento está vazia')
    expect(rowsOfWeeks({ from: 5, to: 4 })).toHaveLength(0)
  })

  it('refuses a single class, and says which', () => {
    const legitimate = only(0)
    const frauds = only(1)
    expect(attempt(legitimate, trueLabels(state.world.labels, legitimate))).toThrow(
      'só pagamentos legítimos',
    )
    expect(attempt(frauds, trueLabels(state.world.labels, frauds))).toThrow('só fraudes')
  })

  it('explains no payment that does not exist', () => {
    expect(() => explainPayment(state, -1, null)).toThrow('Não existe esse pagamento.')
    expect(() => explainPayment(state, 0.5, null)).toThrow('Não existe esse pagamento.')
  })
})
