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
    typeof import('./pt-br/format.ts'),
    { es: typeof import('./es/format.ts'); en: typeof import('./en/format.ts') }
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
    typeof import('./pt-br/quiz-terms.ts'),
    { es: typeof import('./es/quiz-terms.ts'); en: typeof import('./en/quiz-terms.ts') }
  >,
  Area<
    typeof import('./pt-br/search.ts'),
    { es: typeof import('./es/search.ts'); en: typeof import('./en/search.ts') }
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
]
