/* Moments as the laboratory's screens write them. */

const momentFormat = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** By the learner's own clock: only for what is drawn after hydration. */
export function formatMoment(at: string): string {
  return momentFormat.format(new Date(at))
}
