/* The parameters of a route's link: little enough to be there before anything else is loaded. */

/** In this order: the check is last, so that a link cut anywhere has lost it. */
export const checkedFields = ['v', 't', 'n', 'd', 'm', 'i'] as const

/** Says that a route is being made, not followed. */
export const editingParameter = 'editar'

/** The parameters of an address, as `URLSearchParams` gives them. */
export type Query = { get(name: string): string | null }

/** Whether an address carries a route, however broken. */
export function carriesRoute(query: Query): boolean {
  return [...checkedFields, 'c'].some((name) => query.get(name) !== null)
}
