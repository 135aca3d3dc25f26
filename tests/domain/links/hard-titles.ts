import * as fc from 'fast-check'
import type { LinkGroup } from '#domain/links/link-list.ts'

/** Titles that end a link, a cell, a field or a tag early, in one format or another. */
export const hardTitles = [
  'I. A Necessidade de "Lançar Modelo"',
  'Tabela a | b',
  'Nota [1] e ![figura](x)',
  'Erro < limite && taxa > 0,5',
  '<script>alert(1)</script>',
  '&lt;já escapado&gt; &amp; &copy;',
  '=1+1',
  '*ênfase* _sublinhada_ `código` ~~riscada~~ $x_1$',
  'barra \\ no fim \\',
  'aspas \'simples\', vírgula; e "duplas"',
  '# não é título',
]

export const anyTitle = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(...hardTitles, ...'[]()<>|`*_~&$\\"\'=+-@,;#!\n\r\t\u2028\u0000\u202E'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** One group of links, each with one of the titles as it stands. */
export function linksTitled(titles: readonly string[]): LinkGroup {
  return {
    label: 'Capítulos',
    links: titles.map((title, at) => ({
      kind: 'Capítulo',
      title,
      url: `https://exemplo.org/guia/${at}`,
    })),
  }
}
