/* Tags of formatting, which a document may hold beside its Markdown. */

const tag =
  /<(\/?)(a|b|i|u|s|em|strong|sup|sub|span|div|p|br|hr|small|mark|center|font|img|table|thead|tbody|tr|td|th|ul|ol|li|details|summary|h[1-6])(?:\s[^<>]{0,500})?\/?>/giu

/** A line without the tags of formatting; one that nothing closes is what the text is about. */
export function withoutTags(line: string): string {
  const found = [...line.matchAll(tag)]
  const opened = new Set(found.filter((one) => one[1] === '').map(nameOf))
  const closed = new Set(found.filter((one) => one[1] !== '').map(nameOf))
  const isAlone = line.replace(tag, '').trim() === ''
  return line.replace(tag, (whole, slash: string, name: string) => {
    const isPaired = opened.has(name.toLowerCase()) && closed.has(name.toLowerCase())
    if (!isAlone && !isPaired && !/^(?:br|hr|img)$/iu.test(name)) return whole
    return /^(?:br|hr|p|div|li|td|th)$/iu.test(name) && slash === '' ? ' ' : ''
  })
}

function nameOf(found: RegExpMatchArray): string {
  return (found[2] ?? '').toLowerCase()
}
