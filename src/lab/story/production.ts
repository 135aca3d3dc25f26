/* Lets weeks of production pass under the present champion, and says what they showed. */
import type { Task } from '../math/task.ts'
import { predict } from '../models/predict.ts'
import { Watch } from '../monitoring/watch.ts'
import { championOf } from '../serving/registry.ts'
import { productionWeeks, type Weeks } from '../world/calendar.ts'
import { rowsOfWeeks } from '../world/world.ts'
import type { Consequence } from './consequence.ts'
import { trainingMatrix } from './dataset.ts'
import { runWeek } from './week.ts'
import { cents, type WeekReport } from './week-report.ts'
import { chosen, type Costs, type RunState } from './state.ts'
import { readSeason, readBug, readScam } from './incidents.ts'

export type Passed = {
  changes: Pick<RunState, 'weeks' | 'costs' | 'isServedFromStore'>
  weeks: WeekReport[]
  consequences: Consequence[]
}

export function* passWeeks(state: RunState, { from, to }: Weeks): Task<Passed> {
  let { isServedFromStore, costs } = state
  const weeks: WeekReport[] = []
  const consequences: Consequence[] = []
  for (let week = from; week <= to; week++) {
    const now = { ...state, isServedFromStore, weeks: [...state.weeks, ...weeks] }
    const report = yield* runWeek(now, week)
    weeks.push(report)
    costs = addWeek(costs, report)
    const seen = { ...now, weeks: [...state.weeks, ...weeks] }
    consequences.push(...readSeason(seen), ...readBug(seen), ...readScam(seen))
    // A week beside the old process has shown that serving differs from the store.
    const { strategy } = chosen(state, 'implantacao-de-modelo')
    if (week === productionWeeks.from && strategy !== 'total') isServedFromStore = true
    yield { label: `Semana ${week}`, done: (week - from + 1) / (to - from + 1) }
  }
  return {
    changes: { weeks: [...state.weeks, ...weeks], costs, isServedFromStore },
    weeks,
    consequences,
  }
}

/** Monitors whose reference is the window that the champion learnt from. */
export function* watchChampion(state: RunState): Task<Watch> {
  if (state.registry === null) throw new Error('Nenhum modelo está em produção.')
  const { info, model } = championOf(state.registry)
  const rows = rowsOfWeeks(info.dataWindow)
  const scores = predict(model, trainingMatrix(state), rows)
  return yield* Watch.over(state.store.source('no-tempo', state.isRepaired), rows, scores)
}

function addWeek(costs: Costs, week: WeekReport): Costs {
  return {
    total: cents(costs.total + week.cost),
    fees: costs.fees,
    withoutModel: cents(costs.withoutModel + week.costWithoutModel),
    oracle: cents(costs.oracle + week.costOracle),
  }
}
