import type { Evaluation, ThresholdPoint } from '#lab/protocol.ts'
import { CalibrationChart } from '../charts/calibration-chart.tsx'
import { ConfusionChart } from '../charts/confusion-chart.tsx'
import { PrecisionRecallChart } from '../charts/precision-recall-chart.tsx'
import { RocChart } from '../charts/roc-chart.tsx'
import { ThresholdCostChart } from '../charts/threshold-cost-chart.tsx'

export type ModelChartsProps = {
  evaluation: Evaluation
  /** What the threshold in force does on the validation rows; null before one is chosen. */
  at: ThresholdPoint | null
  costPerAmount?: number
}

/** A model on the validation rows: what it costs, what it finds, whom it disturbs. */
export function ModelCharts({ evaluation, at, costPerAmount }: ModelChartsProps) {
  return (
    <div className="lab-charts">
      <ThresholdCostChart
        evaluation={evaluation}
        at={at}
        {...(costPerAmount !== undefined && { costPerAmount })}
      />
      {at !== null && <ConfusionChart at={at} />}
      <div className="lab-charts lab-charts-pair">
        <RocChart evaluation={evaluation} at={at} />
        <PrecisionRecallChart evaluation={evaluation} at={at} />
        <CalibrationChart evaluation={evaluation} />
      </div>
    </div>
  )
}
