/** @example wordsOf(1240) // '1.240 palavras' */
export function wordsOf(count: number): string {
  return count === 1 ? '1 palavra' : `${count.toLocaleString('pt-BR')} palavras`
}

const moment = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** A stored moment in the learner's own time zone, such as "em 3 de março às 14:05". */
export function dayAndTime(at: string): string {
  const date = new Date(at)
  // Progress files are edited by hand and merged from other clocks: a broken date is no reason
  // to lose the page.
  return Number.isNaN(date.getTime()) ? 'em data desconhecida' : `em ${moment.format(date)}`
}
