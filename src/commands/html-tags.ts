/*
 * The start tags of an HTML page. It reads what a serialiser writes (every `<` of a text escaped,
 * attributes quoted where they need it), which is all that the build ever meets; it is no parser
 * for pages from elsewhere.
 */

export type HtmlTag = {
  /** In lower case. */
  name: string
  /** By lower-case name, with character references read; an attribute without a value is ''. */
  attributes: ReadonlyMap<string, string>
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu
// What scripts and styles hold is text, and so is what stands in a comment.
const token =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>[\s\S]*?<\/\1\s*>|<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu

/** Every start tag in its order. */
export function readTags(html: string): HtmlTag[] {
  return [...html.matchAll(token)].flatMap(([, rawName, rawAttributes, name, attributes]) => {
    const found = rawName ?? name
    if (found === undefined) return []
    const text = rawAttributes ?? attributes ?? ''
    return [{ name: found.toLowerCase(), attributes: readAttributes(text) }]
  })
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase()
    // The first one counts, as in a browser.
    if (!found.has(key)) found.set(key, unescapeHtml(double ?? single ?? bare ?? ''))
  }
  return found
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, dec, name) => {
    if (typeof name === 'string') return named[name] ?? whole
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(dec)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
