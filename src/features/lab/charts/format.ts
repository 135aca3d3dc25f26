/* Numbers as they are written in Brazil. A space inside a number never breaks the line. */

const formats = new Map<number, Intl.NumberFormat>()

export function decimal(value: number, digits: number): string {
  let format = formats.get(digits)
  if (format === undefined) {
    format = new Intl.NumberFormat('pt-BR', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(digits, format)
  }
  const text = format.format(value)
  // A rounded zero has no sign; a minus is as wide as a plus.
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '')
}

export function whole(value: number): string {
  return decimal(value, 0)
}

/** Without cents: R$ 7.500. */
export function reais(amount: number): string {
  const text = whole(amount)
  return text.startsWith('−') ? `−R$\u00A0${text.slice(1)}` : `R$\u00A0${text}`
}

/** For an axis: R$ 7,5 mil. */
export function shortReais(amount: number): string {
  if (Math.abs(amount) < 1000) return reais(amount)
  const thousands = amount / 1000
  return `R$\u00A0${decimal(thousands, Number.isInteger(thousands) ? 0 : 1)}\u00A0mil`
}

export function percent(share: number, digits = 0): string {
  return `${decimal(share * 100, digits)}\u00A0%`
}

/** A difference of shares: 0,6 ponto percentual. */
export function points(share: number): string {
  const rounded = Math.round(Math.abs(share) * 1000) / 10
  return `${decimal(share * 100, 1)} ${rounded < 2 ? 'ponto percentual' : 'pontos percentuais'}`
}

/** Three digits; a dash where one class is missing. */
export function areaText(auc: number | null): string {
  return auc === null ? '–' : decimal(auc, 3)
}

/** With its standard error: 0,933 ± 0,008. */
export function areaWithError({
  auc,
  error,
}: {
  auc: number | null
  error: number | null
}): string {
  if (auc === null) return 'sem fraudes nesta janela'
  return error === null ? areaText(auc) : `${areaText(auc)}\u00A0±\u00A0${decimal(error, 3)}`
}

/** A threshold or another small share: as many digits as it has, three at most. */
export function thresholdText(threshold: number): string {
  const rounded = Math.round(threshold * 1000) / 1000
  const digits = [2, 3].find((each) => Number(rounded.toFixed(each)) === rounded) ?? 3
  return decimal(rounded, digits)
}

export function signed(value: number, digits: number): string {
  const text = decimal(value, digits)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`
}

/** a, b e c */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`
}
