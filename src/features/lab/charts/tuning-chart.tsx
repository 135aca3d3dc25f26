import type { Settings, Trial } from '#lab/protocol.ts'
import { BaseAxis, baseAxisRoom } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { areaText, counted, decimal, thresholdText } from './format.ts'
import { linearScale, roundSteps } from './scale.ts'

export type TuningChartProps = {
  trials: readonly Trial[]
  /** Place of the trial that was taken. */
  chosen: number
  requirement: number
}

export function settingsText(settings: Settings): string {
  switch (settings.algorithm) {
    case 'logistica':
      return `1/λ ${settings.inverseRidge < 0.01 ? decimal(settings.inverseRidge, 4) : thresholdText(settings.inverseRidge)}`
    case 'arvore':
      return `profundidade ${settings.depth}`
    case 'floresta':
      return `${settings.trees} árvores de profundidade ${settings.depth}`
    case 'boosting':
      return `${counted(settings.trees, 'árvore', 'árvores')} de profundidade ${settings.depth}, passo ${thresholdText(settings.rate)}`
  }
}

/** The same where there is room for few letters. */
export function briefSettings(settings: Settings): string {
  switch (settings.algorithm) {
    case 'floresta':
      return `${settings.trees} árvores, prof. ${settings.depth}`
    case 'boosting':
      return `${settings.trees} árvores, prof. ${settings.depth}, passo ${thresholdText(settings.rate)}`
    default:
      return settingsText(settings)
  }
}

export function describeTuning({ trials, chosen, requirement }: TuningChartProps): string {
  const taken = trials[chosen]
  if (taken === undefined) return 'Nenhum ajuste foi tentado.'
  const meeting = trials.filter(({ validationAuc }) => validationAuc >= requirement).length
  const widest = trials.reduce((most, each) => (gapOf(each) > gapOf(most) ? each : most))
  const tally =
    meeting === 0 ? `Nenhum dos ${trials.length} ajustes` : `${meeting} de ${trials.length} ajustes`
  return `${tally} chega${meeting > 1 ? 'm' : ''} ao requisito de ${decimal(requirement, 2)} na validação. O escolhido tem AUC ${areaText(taken.validationAuc)}. A maior distância entre treino e validação é ${decimal(gapOf(widest), 3)} (${settingsText(widest.settings)}): quanto maior, mais o modelo decorou.`
}

function gapOf({ trainingAuc, validationAuc }: Trial): number {
  return trainingAuc - validationAuc
}

const rowHeight = 46

/** Each trial on the rows that it learnt from and on those that it had never seen. */
export function TuningChart({ trials, chosen, requirement }: TuningChartProps) {
  const all = [requirement, ...trials.flatMap((each) => [each.trainingAuc, each.validationAuc])]
  const from = Math.floor((Math.min(...all) - 0.005) * 50) / 50
  const to = Math.min(1, Math.ceil((Math.max(...all) + 0.005) * 50) / 50)
  return (
    <ChartFigure
      title="Ajustes tentados"
      sentence={describeTuning({ trials, chosen, requirement })}
      table={{
        columns: [
          { label: 'Ajuste', isText: true },
          'AUC de validação',
          'AUC de treino',
          'Distância',
        ],
        rows: trials.map((trial, k) => [
          `${settingsText(trial.settings)}${k === chosen ? ' (escolhido)' : ''}`,
          areaText(trial.validationAuc),
          areaText(trial.trainingAuc),
          decimal(gapOf(trial), 3),
        ]),
      }}
      height={trials.length * rowHeight + 30 + baseAxisRoom}
    >
      {({ width, height }) => {
        const box = { left: 16, right: width - 20, top: 26, bottom: height - baseAxisRoom }
        const x = linearScale([from, to], [box.left, box.right])
        return (
          <>
            <BaseAxis
              box={box}
              scale={x}
              ticks={roundSteps([from, to], width < 440 ? 4 : 7)}
              format={(value) => decimal(value, 2)}
              label="AUC:  ●  na validação   ○  no treino"
            />
            <line
              x1={x(requirement)}
              x2={x(requirement)}
              y1={box.top - 6}
              y2={box.bottom}
              className="chart-limit"
            />
            <text
              x={x(requirement)}
              y={13}
              textAnchor={x(requirement) > width / 2 ? 'end' : 'start'}
              className="chart-soft-text"
            >
              requisito {decimal(requirement, 2)}
            </text>
            {trials.map((trial, k) => (
              <TrialRow
                key={k}
                trial={trial}
                isChosen={k === chosen}
                x={x}
                y={box.top + (k + 0.62) * rowHeight}
              />
            ))}
          </>
        )
      }}
    </ChartFigure>
  )
}

type TrialRowProps = {
  trial: Trial
  isChosen: boolean
  x: (value: number) => number
  y: number
}

function TrialRow({ trial, isChosen, x, y }: TrialRowProps) {
  const at = x(trial.validationAuc)
  const learnt = x(trial.trainingAuc)
  return (
    <g>
      <text x={0} y={y - 13} className={isChosen ? 'chart-strong-text chart-halo' : 'chart-halo'}>
        {isChosen && 'escolhido: '}
        {briefSettings(trial.settings)}
      </text>
      <line x1={at} x2={learnt} y1={y} y2={y} className="chart-thin" />
      <circle cx={learnt} cy={y} r="5" className="chart-hollow-ink" />
      <circle cx={at} cy={y} r={isChosen ? 6.5 : 5} className="chart-fill" />
    </g>
  )
}
