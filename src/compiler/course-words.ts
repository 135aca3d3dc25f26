/**
 * The words that the compiled course carries: names of places, and what the search knows. They are
 * an argument, because only who builds the site knows in which language its interface is.
 */
export type CourseWords = {
  /** The page of the guide's contents. */
  guide: string
  question: (number: number, label: string) => string
  essay: (number: number, label: string) => string
  chapter: (numeral: string) => string
  /** Where a hit of the search stands. */
  trails: {
    question: (quiz: string, number: number) => string
    essay: (number: number) => string
    chapter: (numeral: string) => string
  }
  pages: Record<SitePage, PageWords>
}

/** The app's own pages, which no content file describes, in the order of the search. */
export const sitePages = [
  'home',
  'guide',
  'quiz',
  'quizResult',
  'essays',
  'glossary',
  'review',
  'lab',
  'progress',
  'report',
  'teaching',
  'route',
] as const
export type SitePage = (typeof sitePages)[number]

/** `names` are what people call such a page elsewhere; `text` says what one does there. */
export type PageWords = { title: string; names: readonly string[]; text: string }
