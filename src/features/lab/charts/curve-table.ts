import type { Evaluation } from '#lab/protocol.ts'
import type { TableData } from './data-table.tsx'
import { decimal, percent, thresholdText } from './format.ts'

/** The rates at each threshold that was tried. */
export function curveTable({ thresholds }: Evaluation): TableData {
  return {
    columns: ['Limiar', 'Fraudes achadas', 'Alarmes falsos', 'Precisão', 'F1', 'Alertas'],
    rows: thresholds.map((point) => [
      thresholdText(point.threshold),
      percent(point.recall, 1),
      percent(point.falsePositiveRate, 1),
      percent(point.precision, 1),
      decimal(point.f1, 3),
      percent(point.alertRate, 1),
    ]),
  }
}
