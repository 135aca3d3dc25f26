import { describe, expect, it } from 'vitest'
import { describeCalibration } from '#features/lab/charts/calibration-chart.tsx'
import { describeConfusion } from '#features/lab/charts/confusion-chart.tsx'
import { describeContributions } from '#features/lab/charts/contribution-chart.tsx'
import { describeCosts } from '#features/lab/charts/cost-bars.tsx'
import { describeFairness } from '#features/lab/charts/fairness-chart.tsx'
import { describeDistribution } from '#features/lab/charts/histogram-chart.tsx'
import { describeImportance } from '#features/lab/charts/importance-chart.tsx'
import { describePrecision } from '#features/lab/charts/precision-recall-chart.tsx'
import { describePsi } from '#features/lab/charts/psi-chart.tsx'
import { describeRoc } from '#features/lab/charts/roc-chart.tsx'
import { describeSplit } from '#features/lab/charts/timeline-chart.tsx'
import { describeThresholdCost } from '#features/lab/charts/threshold-cost-chart.tsx'
import { describeTuning } from '#features/lab/charts/tuning-chart.tsx'
import { evaluation, fairness, thresholdAt } from './chart-data.ts'

/** With spaces that can break, so that the sentences read as they look. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const column = (label: string, psi: number) => ({ name: 'valor' as const, label, psi, ks: null })

describe('the sentence of', () => {
  it('the ROC curve reads its area as a chance, and its point as two shares', () => {
    expect(plain(describeRoc({ evaluation, at: thresholdAt(0.05) }))).toBe(
      'Sorteando uma fraude e um pagamento legítimo, o modelo dá à fraude o score maior em 92,3 % das vezes (AUC 0,923 ± 0,012). No limiar 0,05 ele acha 80 % das fraudes e incomoda 9,0 % dos pagamentos legítimos.',
    )
  })

  it('a curve without fraud says so', () => {
    expect(describeRoc({ evaluation: { ...evaluation, auc: null, error: null }, at: null })).toBe(
      'Sem fraudes e pagamentos legítimos nesta janela, não há curva.',
    )
    expect(describePrecision({ evaluation: { ...evaluation, frauds: 0 }, at: null })).toBe(
      'Sem fraudes nesta janela, não há curva.',
    )
  })

  it('precision compares with alerts at random', () => {
    expect(plain(describePrecision({ evaluation, at: thresholdAt(0.05) }))).toBe(
      'Alertas ao acaso acertariam 2,0 % das vezes; a precisão média do modelo é 0,412. No limiar 0,05, de cada 100 alertas 15 são fraude.',
    )
  })

  it('calibration looks at the highest bin', () => {
    expect(plain(describeCalibration(evaluation))).toBe(
      'Na faixa de scores mais altos o modelo espera 15,0 % de fraude; foram 17,0 %. Em média, o score e a fraude observada se afastam 0,6 ponto percentual.',
    )
  })

  it('cost names the cheapest threshold and what the chosen one costs more', () => {
    expect(
      plain(describeThresholdCost({ evaluation, at: thresholdAt(0.5), costPerAmount: 5_900 })),
    ).toBe(
      'O limiar mais barato dos tentados é 0,05: R$ 6.000 nas semanas de validação. Sem modelo seriam R$ 25.000. O escolhido, 0,50, custa R$ 18.000: 200 % a mais. Um limiar para cada valor, 12 / (12 + valor), custaria R$ 5.900.',
    )
    expect(plain(describeThresholdCost({ evaluation, at: thresholdAt(0.05) }))).toMatch(
      /O escolhido, 0,05, custa R\$ 6\.000\.$/,
    )
  })

  it('the confusion matrix counts what was found and what was false', () => {
    expect(describeConfusion(thresholdAt(0.05).confusion)).toBe(
      'De 100 fraudes, 80 são achadas e 20 passam. De 521 alertas, 441 são falsos.',
    )
    expect(
      describeConfusion({
        truePositives: 0,
        falsePositives: 0,
        trueNegatives: 9,
        falseNegatives: 1,
      }),
    ).toBe('De 1 fraude, 0 são achadas e 1 passa. Nenhum pagamento gera alerta.')
  })

  it('tuning says how many meet the requirement and which learnt by heart', () => {
    const trials = [
      {
        settings: { algorithm: 'boosting', trees: 20, depth: 2, rate: 0.2 } as const,
        trainingAuc: 0.9,
        validationAuc: 0.895,
      },
      {
        settings: { algorithm: 'boosting', trees: 85, depth: 3, rate: 0.1 } as const,
        trainingAuc: 0.95,
        validationAuc: 0.93,
      },
      {
        settings: { algorithm: 'boosting', trees: 120, depth: 6, rate: 0.3 } as const,
        trainingAuc: 1,
        validationAuc: 0.9,
      },
    ]
    expect(plain(describeTuning({ trials, chosen: 1, requirement: 0.92 }))).toBe(
      '1 de 3 ajustes chega ao requisito de 0,92 na validação. O escolhido tem AUC 0,930. A maior distância entre treino e validação é 0,100 (120 árvores de profundidade 6, passo 0,30): quanto maior, mais o modelo decorou.',
    )
    expect(plain(describeTuning({ trials, chosen: 1, requirement: 0.99 }))).toMatch(
      /^Nenhum dos 3 ajustes chega ao requisito/,
    )
  })

  it('fairness tells rates, the four fifths and whether chance explains the rest', () => {
    expect(plain(describeFairness(fairness))).toBe(
      'Recebem alertas 7,2 % no grupo A e 9,6 % no grupo B: a razão, 0,75, fica abaixo dos quatro quintos. A diferença nas fraudes achadas é de 3,0 pontos percentuais, dentro do que o acaso explica (erro-padrão 5,0).',
    )
    expect(plain(describeFairness({ ...fairness, selectionRatio: 0.8 }))).toMatch(
      /respeita os quatro quintos/,
    )
  })

  it('contributions name what pushes up and what pushes down', () => {
    const sentence = describeContributions({
      unit: 'log-odds',
      base: -4.2,
      sum: -0.5,
      score: 0.378,
      contributions: [
        { feature: 'log_valor', value: 6, contribution: 2.5 },
        { feature: 'noite', value: 1, contribution: 1.7 },
        { feature: 'log_conta', value: 7, contribution: -0.5 },
      ],
    })
    expect(plain(sentence)).toBe(
      'A soma parte de −4,20, o que o modelo diz de um pagamento qualquer, e chega a −0,50 em log-odds: score 37,8 %. Mais pesam a favor da fraude: valor (+2,50) e madrugada (+1,70). Contra: idade da conta (−0,50).',
    )
  })

  it('importance is honest about a feature that costs nothing', () => {
    expect(describeImportance([{ feature: 'pix', loss: -0.001 }])).toBe(
      'Embaralhar qualquer uma das features não custa nada a este modelo.',
    )
    expect(
      describeImportance([
        { feature: 'v1h', loss: 0.0931 },
        { feature: 'log_razao_30d', loss: 0.066 },
      ]),
    ).toMatch(/perde 0,093; depois vem valor contra a média do cliente \(0,066\)/)
  })

  it('PSI counts the columns over 0.2', () => {
    const some = [column('hora', 0.01), column('valor (R$)', 0.52), column('canal', 0.21)]
    expect(describePsi({ week: 12, columns: some, scorePsi: 0.24 })).toBe(
      'Na semana 12, 2 colunas passam de 0,2. A que mais mudou é valor (R$), com PSI 0,52; o score tem 0,24.',
    )
    expect(describePsi({ week: 9, columns: some.slice(0, 1), scorePsi: 0 })).toMatch(
      /nenhuma coluna passa de 0,2/,
    )
  })

  it('a distribution names the bin that moved most', () => {
    const bins = [
      { label: 'até 1', before: 0.1, now: 0.7 },
      { label: '1–9', before: 0.5, now: 0.2 },
      { label: '> 9', before: 0.4, now: 0.1 },
    ]
    expect(plain(describeDistribution({ label: 'idade', week: 14, bins }))).toMatch(
      /a faixa “até 1” tinha 10,0 % dos pagamentos no treino e tem 70,0 % na semana 14/,
    )
  })

  it('costs compare this run with the others', () => {
    expect(
      plain(
        describeCosts([
          { label: 'esta rodada', value: 90_000, isOwn: true },
          { label: 'sem modelo', value: 360_000 },
          { label: 'oráculo', value: 60_000 },
        ]),
      ),
    ).toBe(
      '“esta rodada” custou R$ 90.000, 75 % menos que “sem modelo”. Para comparar: sem modelo, R$ 360.000; oráculo, R$ 60.000.',
    )
  })

  it('the split tells what comes after what', () => {
    const parts = {
      training: { rows: 24_000, frauds: 550 },
      validation: { rows: 8_000, frauds: 1 },
    }
    expect(describeSplit({ split: 'tempo', ...parts })).toMatch(
      /semanas 1 a 6.*24\.000 linhas para aprender \(550 fraudes\) e 8\.000 linhas para conferir \(1 fraude\)/,
    )
    expect(describeSplit({ split: 'aleatoria', ...parts })).toMatch(/sorteadas/)
  })
})
