import { paths } from '#paths.ts'

/** The parameter that names a run kept in this browser. */
export const runParameter = 'rodada'
/** The parameter that names a stage of the guided run. */
export const stageParameter = 'etapa'

export function runAddress(id: string): string {
  return `${paths.lab}?${runParameter}=${id}`
}

/** Whether the query is about a run: a kept one, one in a link, or the guided one at a stage. */
export function opensDesk(query: URLSearchParams): boolean {
  return [runParameter, stageParameter, 'v', 's'].some((name) => query.has(name))
}
