import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeLinksCsv } from '#domain/links/links-csv.ts'
import { anyTitle, hardTitles, linksTitled } from './hard-titles.ts'

describe('writeLinksCsv', () => {
  it('begins with the mark by which spreadsheets read accents, and a header', () => {
    expect(writeLinksCsv([linksTitled(['Visão Geral'])])).toBe(
      '\uFEFFtipo,título,endereço\r\nCapítulo,Visão Geral,https://exemplo.org/guia/0\r\n',
    )
    expect([...new TextEncoder().encode(writeLinksCsv([]))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  })

  it.each([
    ['A "Necessidade"', '"A ""Necessidade"""'],
    ['dados, modelos', '"dados, modelos"'],
    ['a | b', 'a | b'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+55', "'+55"],
    ['-1', "'-1"],
    ['@soma', "'@soma"],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
  ])('writes %s as %s', (title, field) => {
    const [, line] = writeLinksCsv([linksTitled([title])]).split('\r\n')
    expect(line).toBe(`Capítulo,${field},https://exemplo.org/guia/0`)
  })

  it('is read back by the letter of RFC 4180, but for the guard', () => {
    fc.assert(
      fc.property(fc.array(anyTitle, { maxLength: 5 }), (titles) => {
        const all = [...titles, ...hardTitles]
        const [, ...rows] = readCsv(writeLinksCsv([linksTitled(all)]))
        expect(rows.map(([, title]) => title)).toEqual(
          all.map((title) => (/^[=+\-@\t\r＝＋－＠]/.test(title) ? `'${title}` : title)),
        )
        expect(rows.every((row) => row.length === 3)).toBe(true)
      }),
    )
  })
})

/** The grammar of RFC 4180, section 2, as one expression for a field and what ends it. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of file
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
