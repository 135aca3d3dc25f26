/*
 * Fails to compile where a language lacks a word that Portuguese has, or takes other things for it.
 * A word too many, or an area that is not listed here, is found by `tests/words`.
 */

/** What the other languages must bring: any text for a text, the same arguments for the rest. */
type Wide<Area> = {
  readonly [Word in keyof Area]: Area[Word] extends string ? string : Area[Word]
}

type Area<PtBr, Others extends { es: Wide<PtBr>; en: Wide<PtBr> }> = Others

export type Areas = [
  Area<
    typeof import('./pt-br/answer-key.ts'),
    { es: typeof import('./es/answer-key.ts'); en: typeof import('./en/answer-key.ts') }
  >,
  Area<
    typeof import('./pt-br/astray.ts'),
    { es: typeof import('./es/astray.ts'); en: typeof import('./en/astray.ts') }
  >,
  Area<
    typeof import('./pt-br/copy-link.ts'),
    { es: typeof import('./es/copy-link.ts'); en: typeof import('./en/copy-link.ts') }
  >,
  Area<
    typeof import('./pt-br/definition.ts'),
    { es: typeof import('./es/definition.ts'); en: typeof import('./en/definition.ts') }
  >,
  Area<
    typeof import('./pt-br/format.ts'),
    { es: typeof import('./es/format.ts'); en: typeof import('./en/format.ts') }
  >,
  Area<
    typeof import('./pt-br/frame.ts'),
    { es: typeof import('./es/frame.ts'); en: typeof import('./en/frame.ts') }
  >,
  Area<
    typeof import('./pt-br/home.ts'),
    { es: typeof import('./es/home.ts'); en: typeof import('./en/home.ts') }
  >,
  Area<
    typeof import('./pt-br/offline.ts'),
    { es: typeof import('./es/offline.ts'); en: typeof import('./en/offline.ts') }
  >,
  Area<
    typeof import('./pt-br/other-texts.ts'),
    { es: typeof import('./es/other-texts.ts'); en: typeof import('./en/other-texts.ts') }
  >,
  Area<
    typeof import('./pt-br/page-descriptions.ts'),
    {
      es: typeof import('./es/page-descriptions.ts')
      en: typeof import('./en/page-descriptions.ts')
    }
  >,
  Area<
    typeof import('./pt-br/page-names.ts'),
    { es: typeof import('./es/page-names.ts'); en: typeof import('./en/page-names.ts') }
  >,
  Area<
    typeof import('./pt-br/quiz-terms.ts'),
    { es: typeof import('./es/quiz-terms.ts'); en: typeof import('./en/quiz-terms.ts') }
  >,
  Area<
    typeof import('./pt-br/retry.ts'),
    { es: typeof import('./es/retry.ts'); en: typeof import('./en/retry.ts') }
  >,
  Area<
    typeof import('./pt-br/search-dialog.ts'),
    { es: typeof import('./es/search-dialog.ts'); en: typeof import('./en/search-dialog.ts') }
  >,
  Area<
    typeof import('./pt-br/search-opener.ts'),
    { es: typeof import('./es/search-opener.ts'); en: typeof import('./en/search-opener.ts') }
  >,
  Area<
    typeof import('./pt-br/search-page.ts'),
    { es: typeof import('./es/search-page.ts'); en: typeof import('./en/search-page.ts') }
  >,
  Area<
    typeof import('./pt-br/search-palette.ts'),
    { es: typeof import('./es/search-palette.ts'); en: typeof import('./en/search-palette.ts') }
  >,
  Area<
    typeof import('./pt-br/search.ts'),
    { es: typeof import('./es/search.ts'); en: typeof import('./en/search.ts') }
  >,
]
