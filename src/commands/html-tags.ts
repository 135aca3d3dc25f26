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

/** Every start tag in its order; with `telling`, those alone whose attributes it finds as text. */
export function readTags(html: string, telling?: RegExp): HtmlTag[] {
  const tags: HtmlTag[] = []
  for (const [, rawName, rawAttributes, name, attributes] of html.matchAll(token)) {
    const found = rawName ?? name
    const text = rawAttributes ?? attributes ?? ''
    if (found === undefined || telling?.test(text) === false) continue
    tags.push({ name: found.toLowerCase(), attributes: readAttributes(text) })
  }
  return tags
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
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, dec, name) => {
    if (typeof name === 'string') return named[name] ?? whole
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(dec)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
