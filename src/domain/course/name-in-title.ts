/**
 * The name of a term in its title: what stands before a last pair of parentheses, which holds a
 * second name or a remark. Parentheses that belong to the name itself stay.
 *
 * @example nameInTitle('Data Drift (Desvio de Dados)') // 'Data Drift'
 * @example nameInTitle('f(x)') // 'f(x)'
 */
export function nameInTitle(title: string): string {
  return splitTitle(title).name
}

/** The name, and what stands in the last pair of parentheses; null when there is none. */
export function splitTitle(title: string): { name: string; inside: string | null } {
  const whole = title.trim()
  if (!whole.endsWith(')')) return { name: whole, inside: null }
  let depth = 0
  for (let at = whole.length - 1; at > 0; at--) {
    const sign = whole[at]
    if (sign === ')') depth++
    else if (sign === '(') depth--
    if (depth > 0) continue
    const name = whole.slice(0, at).trimEnd()
    // Without a space before them the parentheses are part of the word, as in "f(x)".
    if (name === '' || name.length === at) break
    return { name, inside: whole.slice(at + 1, -1).trim() }
  }
  return { name: whole, inside: null }
}
