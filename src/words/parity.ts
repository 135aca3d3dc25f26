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
    typeof import('./pt-br/about.ts'),
    { es: typeof import('./es/about.ts'); en: typeof import('./en/about.ts') }
  >,
  Area<
    typeof import('./pt-br/activity.ts'),
    { es: typeof import('./es/activity.ts'); en: typeof import('./en/activity.ts') }
  >,
  Area<
    typeof import('./pt-br/addresses.ts'),
    { es: typeof import('./es/addresses.ts'); en: typeof import('./en/addresses.ts') }
  >,
  Area<
    typeof import('./pt-br/anki-export.ts'),
    { es: typeof import('./es/anki-export.ts'); en: typeof import('./en/anki-export.ts') }
  >,
  Area<
    typeof import('./pt-br/anki.ts'),
    { es: typeof import('./es/anki.ts'); en: typeof import('./en/anki.ts') }
  >,
  Area<
    typeof import('./pt-br/answer-key.ts'),
    { es: typeof import('./es/answer-key.ts'); en: typeof import('./en/answer-key.ts') }
  >,
  Area<
    typeof import('./pt-br/app-reading.ts'),
    { es: typeof import('./es/app-reading.ts'); en: typeof import('./en/app-reading.ts') }
  >,
  Area<
    typeof import('./pt-br/astray.ts'),
    { es: typeof import('./es/astray.ts'); en: typeof import('./en/astray.ts') }
  >,
  Area<
    typeof import('./pt-br/chapter.ts'),
    { es: typeof import('./es/chapter.ts'); en: typeof import('./en/chapter.ts') }
  >,
  Area<
    typeof import('./pt-br/contents.ts'),
    { es: typeof import('./es/contents.ts'); en: typeof import('./en/contents.ts') }
  >,
  Area<
    typeof import('./pt-br/copies.ts'),
    { es: typeof import('./es/copies.ts'); en: typeof import('./en/copies.ts') }
  >,
  Area<
    typeof import('./pt-br/copy-link.ts'),
    { es: typeof import('./es/copy-link.ts'); en: typeof import('./en/copy-link.ts') }
  >,
  Area<
    typeof import('./pt-br/course.ts'),
    { es: typeof import('./es/course.ts'); en: typeof import('./en/course.ts') }
  >,
  Area<
    typeof import('./pt-br/definition.ts'),
    { es: typeof import('./es/definition.ts'); en: typeof import('./en/definition.ts') }
  >,
  Area<
    typeof import('./pt-br/essay-outline.ts'),
    { es: typeof import('./es/essay-outline.ts'); en: typeof import('./en/essay-outline.ts') }
  >,
  Area<
    typeof import('./pt-br/essay-terms.ts'),
    { es: typeof import('./es/essay-terms.ts'); en: typeof import('./en/essay-terms.ts') }
  >,
  Area<
    typeof import('./pt-br/essay.ts'),
    { es: typeof import('./es/essay.ts'); en: typeof import('./en/essay.ts') }
  >,
  Area<
    typeof import('./pt-br/essays.ts'),
    { es: typeof import('./es/essays.ts'); en: typeof import('./en/essays.ts') }
  >,
  Area<
    typeof import('./pt-br/exam.ts'),
    { es: typeof import('./es/exam.ts'); en: typeof import('./en/exam.ts') }
  >,
  Area<
    typeof import('./pt-br/flow.ts'),
    { es: typeof import('./es/flow.ts'); en: typeof import('./en/flow.ts') }
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
    typeof import('./pt-br/glossary.ts'),
    { es: typeof import('./es/glossary.ts'); en: typeof import('./en/glossary.ts') }
  >,
  Area<
    typeof import('./pt-br/guide.ts'),
    { es: typeof import('./es/guide.ts'); en: typeof import('./en/guide.ts') }
  >,
  Area<
    typeof import('./pt-br/home.ts'),
    { es: typeof import('./es/home.ts'); en: typeof import('./en/home.ts') }
  >,
  Area<
    typeof import('./pt-br/kept-aside.ts'),
    { es: typeof import('./es/kept-aside.ts'); en: typeof import('./en/kept-aside.ts') }
  >,
  Area<
    typeof import('./pt-br/links.ts'),
    { es: typeof import('./es/links.ts'); en: typeof import('./en/links.ts') }
  >,
  Area<
    typeof import('./pt-br/lms-page.ts'),
    { es: typeof import('./es/lms-page.ts'); en: typeof import('./en/lms-page.ts') }
  >,
  Area<
    typeof import('./pt-br/lms-question.ts'),
    { es: typeof import('./es/lms-question.ts'); en: typeof import('./en/lms-question.ts') }
  >,
  Area<
    typeof import('./pt-br/lms.ts'),
    { es: typeof import('./es/lms.ts'); en: typeof import('./en/lms.ts') }
  >,
  Area<
    typeof import('./pt-br/moved-places.ts'),
    { es: typeof import('./es/moved-places.ts'); en: typeof import('./en/moved-places.ts') }
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
    typeof import('./pt-br/passage-links.ts'),
    { es: typeof import('./es/passage-links.ts'); en: typeof import('./en/passage-links.ts') }
  >,
  Area<
    typeof import('./pt-br/pipeline-figure.ts'),
    { es: typeof import('./es/pipeline-figure.ts'); en: typeof import('./en/pipeline-figure.ts') }
  >,
  Area<
    typeof import('./pt-br/place-kinds.ts'),
    { es: typeof import('./es/place-kinds.ts'); en: typeof import('./en/place-kinds.ts') }
  >,
  Area<
    typeof import('./pt-br/progress-data.ts'),
    { es: typeof import('./es/progress-data.ts'); en: typeof import('./en/progress-data.ts') }
  >,
  Area<
    typeof import('./pt-br/progress-file.ts'),
    { es: typeof import('./es/progress-file.ts'); en: typeof import('./en/progress-file.ts') }
  >,
  Area<
    typeof import('./pt-br/progress-import.ts'),
    { es: typeof import('./es/progress-import.ts'); en: typeof import('./en/progress-import.ts') }
  >,
  Area<
    typeof import('./pt-br/progress.ts'),
    { es: typeof import('./es/progress.ts'); en: typeof import('./en/progress.ts') }
  >,
  Area<
    typeof import('./pt-br/qr-codes.ts'),
    { es: typeof import('./es/qr-codes.ts'); en: typeof import('./en/qr-codes.ts') }
  >,
  Area<
    typeof import('./pt-br/question.ts'),
    { es: typeof import('./es/question.ts'); en: typeof import('./en/question.ts') }
  >,
  Area<
    typeof import('./pt-br/quiz-result.ts'),
    { es: typeof import('./es/quiz-result.ts'); en: typeof import('./en/quiz-result.ts') }
  >,
  Area<
    typeof import('./pt-br/quiz-sheet.ts'),
    { es: typeof import('./es/quiz-sheet.ts'); en: typeof import('./en/quiz-sheet.ts') }
  >,
  Area<
    typeof import('./pt-br/quiz-start.ts'),
    { es: typeof import('./es/quiz-start.ts'); en: typeof import('./en/quiz-start.ts') }
  >,
  Area<
    typeof import('./pt-br/quiz-terms.ts'),
    { es: typeof import('./es/quiz-terms.ts'); en: typeof import('./en/quiz-terms.ts') }
  >,
  Area<
    typeof import('./pt-br/quiz.ts'),
    { es: typeof import('./es/quiz.ts'); en: typeof import('./en/quiz.ts') }
  >,
  Area<
    typeof import('./pt-br/report-check.ts'),
    { es: typeof import('./es/report-check.ts'); en: typeof import('./en/report-check.ts') }
  >,
  Area<
    typeof import('./pt-br/report-page.ts'),
    { es: typeof import('./es/report-page.ts'); en: typeof import('./en/report-page.ts') }
  >,
  Area<
    typeof import('./pt-br/report.ts'),
    { es: typeof import('./es/report.ts'); en: typeof import('./en/report.ts') }
  >,
  Area<
    typeof import('./pt-br/reset.ts'),
    { es: typeof import('./es/reset.ts'); en: typeof import('./en/reset.ts') }
  >,
  Area<
    typeof import('./pt-br/retry.ts'),
    { es: typeof import('./es/retry.ts'); en: typeof import('./en/retry.ts') }
  >,
  Area<
    typeof import('./pt-br/review-session.ts'),
    { es: typeof import('./es/review-session.ts'); en: typeof import('./en/review-session.ts') }
  >,
  Area<
    typeof import('./pt-br/review.ts'),
    { es: typeof import('./es/review.ts'); en: typeof import('./en/review.ts') }
  >,
  Area<
    typeof import('./pt-br/route-builder.ts'),
    { es: typeof import('./es/route-builder.ts'); en: typeof import('./en/route-builder.ts') }
  >,
  Area<
    typeof import('./pt-br/route-problems.ts'),
    { es: typeof import('./es/route-problems.ts'); en: typeof import('./en/route-problems.ts') }
  >,
  Area<
    typeof import('./pt-br/route-terms.ts'),
    { es: typeof import('./es/route-terms.ts'); en: typeof import('./en/route-terms.ts') }
  >,
  Area<
    typeof import('./pt-br/route-tools.ts'),
    { es: typeof import('./es/route-tools.ts'); en: typeof import('./en/route-tools.ts') }
  >,
  Area<
    typeof import('./pt-br/route-view.ts'),
    { es: typeof import('./es/route-view.ts'); en: typeof import('./en/route-view.ts') }
  >,
  Area<
    typeof import('./pt-br/route.ts'),
    { es: typeof import('./es/route.ts'); en: typeof import('./en/route.ts') }
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
  Area<
    typeof import('./pt-br/sheet-desk.ts'),
    { es: typeof import('./es/sheet-desk.ts'); en: typeof import('./en/sheet-desk.ts') }
  >,
  Area<
    typeof import('./pt-br/show-more.ts'),
    { es: typeof import('./es/show-more.ts'); en: typeof import('./en/show-more.ts') }
  >,
  Area<
    typeof import('./pt-br/stage-panel.ts'),
    { es: typeof import('./es/stage-panel.ts'); en: typeof import('./en/stage-panel.ts') }
  >,
  Area<
    typeof import('./pt-br/storage-trouble.ts'),
    { es: typeof import('./es/storage-trouble.ts'); en: typeof import('./en/storage-trouble.ts') }
  >,
  Area<
    typeof import('./pt-br/stored-progress.ts'),
    { es: typeof import('./es/stored-progress.ts'); en: typeof import('./en/stored-progress.ts') }
  >,
  Area<
    typeof import('./pt-br/teaching.ts'),
    { es: typeof import('./es/teaching.ts'); en: typeof import('./en/teaching.ts') }
  >,
  Area<
    typeof import('./pt-br/term.ts'),
    { es: typeof import('./es/term.ts'); en: typeof import('./en/term.ts') }
  >,
]
