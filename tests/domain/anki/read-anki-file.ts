/*
 * A strict reader of Anki's text files, written from its manual ("Text Files", "File Headers"):
 * `#key:value` lines at the top; then records, one a line, whose fields may be in quotes with their
 * quotes doubled; lines that start with "#" are comments. What Anki would silently mend is refused.
 */
export type ReadNote = { guid: string; deck: string; tags: string[]; fields: string[] }
export type ReadAnkiFile = {
  separator: string
  html: boolean
  noteTypes: string[]
  notes: ReadNote[]
}

const separators: Record<string, string> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' }

export function readAnkiFile(file: string): ReadAnkiFile {
  if (file.startsWith('\uFEFF')) throw new Error('A byte order mark hides the first header')
  const headers: [string, string][] = []
  let rest = file
  for (;;) {
    const header = /^#([^:\n]+):([^\n]*)\n/.exec(rest)
    if (header === null) break
    headers.push([(header[1] ?? '').trim().toLowerCase(), header[2] ?? ''])
    rest = rest.slice(header[0].length)
  }
  const value = (key: string) => headers.find(([name]) => name === key)?.[1]
  const known =
    /^(?:separator|html|tags|columns|(?:notetype|deck)(?: column)?|(?:tags|guid) column)$/
  for (const [key] of headers) if (!known.test(key)) throw new Error(`Unknown header "${key}"`)
  const separator = separators[(value('separator') ?? '').toLowerCase()]
  if (separator === undefined) throw new Error('No separator that Anki knows')
  const column = (key: string) => Number(value(`${key} column`) ?? 0) - 1
  const special = { guid: column('guid'), deck: column('deck'), tags: column('tags') }
  const notes = readRecords(rest, separator).map((record) => ({
    guid: record[special.guid] ?? '',
    deck: record[special.deck] ?? '',
    tags: (record[special.tags] ?? '').split(/\s+/).filter((tag) => tag !== ''),
    fields: record.filter((_, index) => !Object.values(special).includes(index)),
  }))
  return {
    separator,
    html: value('html') === 'true',
    noteTypes: headers.filter(([key]) => key === 'notetype').map(([, name]) => name),
    notes,
  }
}

/** Records of delimited text with quoted fields; CSV's rules, for one separator and line end. */
export function readRecords(text: string, separator: string, lineEnd = '\n'): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length) {
    if (text[at] === '#') throw new Error('A record that Anki would skip as a comment')
    const record: string[] = []
    for (;;) {
      const [field, end] = readField(text, at, separator, lineEnd)
      record.push(field)
      at = end
      if (text.startsWith(separator, at)) at += separator.length
      else break
    }
    if (!text.startsWith(lineEnd, at)) throw new Error(`No line end at ${at}`)
    at += lineEnd.length
    records.push(record)
  }
  const width = records[0]?.length
  if (records.some((record) => record.length !== width)) throw new Error('Uneven records')
  return records
}

function readField(text: string, start: number, separator: string, lineEnd: string) {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && !text.startsWith(lineEnd, end)) {
      if (/["\r\n]/.test(text[end] ?? '')) throw new Error(`A bare quote or line end at ${end}`)
      end++
    }
    return [text.slice(start, end), end] as const
  }
  let field = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw new Error('A quote that is never closed')
    field += text.slice(at, quote)
    if (text[quote + 1] !== '"') return [field, quote + 1] as const
    field += '"'
    at = quote + 2
  }
}
