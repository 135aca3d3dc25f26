import { Refusal } from './notes.ts'

/** Beyond this a file is no study guide, and reading it would only take long. */
export const largestDocument = 20_000_000

/** Starts of files that people take for text, and how to get text out of them. */
const knownBinaries: readonly [start: readonly number[], what: string][] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'um arquivo compactado (.docx, .odt, .zip); exporte-o como Markdown ou texto',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'um PDF; copie o texto dele para um arquivo .md'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'um documento antigo do Office; exporte-o como texto'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF; exporte-o como texto simples'],
  [[0xff, 0xfe], 'texto em UTF-16; salve-o em UTF-8'],
  [[0xfe, 0xff], 'texto em UTF-16; salve-o em UTF-8'],
]

/**
 * The lines of a document, the first one first: without BOM, with the line ends of any system, with
 * plain spaces for the unbreakable ones, without characters that nobody sees. Refuses what is no
 * UTF-8 text.
 */
export function decodeLines(bytes: Uint8Array): string[] {
  if (bytes.length > largestDocument) throw new Refusal('o arquivo passa de 20 MB')
  for (const [start, what] of knownBinaries) {
    if (start.every((byte, at) => bytes[at] === byte)) throw new Refusal(`o arquivo é ${what}`)
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new Refusal('o arquivo é binário, não texto', lineAt(bytes, zero))
  return decode(bytes)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/(?![\t\n\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .split('\n')
    .map(tidyLine)
}

/** Deeper than this no list of a study guide goes; a bottomless one must cost nothing. */
const deepestIndent = 12

/**
 * One space or one tab between words, so that no later look at the line depends on how many there
 * were; the indent as spaces; two spaces at the end, which mean a line break, stay two.
 */
function tidyLine(line: string): string {
  const [indent = ''] = /^[ \t]*/u.exec(line) ?? []
  const body = line.slice(indent.length).trimEnd()
  if (body === '') return ''
  const spaces = Math.min(indent.replaceAll('\t', '    ').length, deepestIndent)
  const isBroken = line.endsWith('  ')
  return `${' '.repeat(spaces)}${body.replace(/ {2,}/gu, ' ').replace(/ ?(?:\t ?)+/gu, '\t')}${isBroken ? '  ' : ''}`
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(
      'o arquivo não está em UTF-8; salve-o de novo nessa codificação',
      firstFault(bytes),
    )
  }
}

/** The first line that is not UTF-8: a line feed is never part of another character. */
function firstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) break
    start = end + 1
  }
  return line
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((line, byte) => (byte === 0x0a ? line + 1 : line), 1)
}
