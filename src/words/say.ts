/* How numbers and lists are said in a language; `format.ts` of each one says in which. */

export type Saying = {
  /** @example count(2, 'item', 'itens') // '2 itens' */
  count: (count: number, one: string, many: string) => string
  /** @example list(['a', 'b', 'c']) // 'a, b e c' */
  list: (items: readonly string[]) => string
  /**
   * A number with two decimals at most.
   *
   * @example decimal(1 / 3) // '0,33'
   */
  decimal: (value: number) => string
  /**
   * How dates of one form are said. What says them is built with the first: that takes longer than
   * all the saying.
   *
   * @example datesIn({ day: 'numeric', month: 'long' })(new Date(0)) // '1 de janeiro'
   */
  datesIn: (form: Intl.DateTimeFormatOptions) => (date: Date) => string
}

/** A day with its year and the time of day, such as "3 de março de 2026 às 14:05". */
export const dayAndTime: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
}

/** What every language of the interface shares: one form for one, another for any other number. */
export function sayIn(locale: string): Saying {
  // Small whole numbers are said alike everywhere, and the first call of `Intl` costs a slow phone
  // fifty milliseconds, on pages that say no other number.
  const say = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : value.toLocaleString(locale)
  return {
    count: (count, one, many) => `${say(count)} ${count === 1 ? one : many}`,
    list: (items) => new Intl.ListFormat(locale).format(items),
    // Rounded before: `Intl` rounds what it reads of a number and not the number itself.
    decimal: (value) => say(Math.round(value * 100) / 100),
    datesIn: (form) => {
      let format: Intl.DateTimeFormat | undefined
      return (date) => (format ??= new Intl.DateTimeFormat(locale, form)).format(date)
    },
  }
}

/** @example capitalize('segurança média') // 'Segurança média' */
export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
