/* Text on its way into XML 1.0. */

/** Without the characters that no XML 1.0 document may hold, not even escaped. */
function onlyXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}

/** Safe between tags and in double-quoted attributes. */
export function escapeXml(text: string): string {
  return onlyXmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]+/g, ' ')
}

/** As a CDATA section; text that would end it is spread over two. */
export function cdata(text: string): string {
  return `<![CDATA[${onlyXmlCharacters(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
