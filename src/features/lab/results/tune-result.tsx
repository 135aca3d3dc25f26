import { thresholdPoint } from './threshold-point.ts'
import { AucChart } from '../charts/auc-chart.tsx'
import { areaText, decimal } from '../charts/format.ts'
import { TuningChart } from '../charts/tuning-chart.tsx'
import { ModelCharts } from './model-charts.tsx'
import { Part } from './parts.tsx'
import { isOfCandidate, reportOf, requirementOf, type PanelProps } from './stage-report.ts'
import { TrainingFacts } from './train-result.tsx'

/** The settings that were tried, the one that was taken, and the model that it makes. */
export function TuneResult({ view, report }: PanelProps<'ajuste-de-modelo'>) {
  const { result } = report
  const { before, validation } = result
  const requirement = requirementOf(view)
  const gain = (validation.auc ?? 0) - (before.auc ?? 0)
  const rule = reportOf(view, 'avaliacao-de-modelo')?.decision
  const { candidate } = view
  return (
    <>
      <TrainingFacts result={result} />
      <div className="lab-charts">
        <TuningChart trials={result.trials} chosen={result.chosen} requirement={requirement} />
        <AucChart
          title="Antes e depois do ajuste"
          sentence={`A AUC de validação foi de ${areaText(before.auc)} para ${areaText(validation.auc)}: ${gain >= 0 ? 'ganho' : 'perda'} de ${decimal(Math.abs(gain), 3)}.`}
          areas={[
            { label: 'antes', figure: before },
            { label: 'depois', figure: validation, isOwn: true },
          ]}
          requirement={requirement}
        />
      </div>
      {candidate !== null && isOfCandidate(view, report) && (
        <Part title="O novo modelo na validação">
          <ModelCharts
            evaluation={candidate.evaluation}
            at={rule === undefined ? null : thresholdPoint(candidate.evaluation, rule.threshold)}
          />
        </Part>
      )}
    </>
  )
}
