/*
 * The only door to the compiled course: everything else receives its parts as props.
 * Each part is a module of its own, so a page loads its own text and no other page's; the
 * prerendered page carries its parts with it (`page-parts.ts`).
 */
import { hasPage } from '#domain/course/site-parts.ts'
import type { ChapterPractice } from '#domain/quiz/chapter-practice.ts'
import type {
  AnswerKey,
  Chapter,
  Essay,
  Essays,
  Glossary,
  Guide,
  NamedTerm,
  PlaceLink,
  Question,
  Quiz,
  Redirect,
  TermPage,
} from '#domain/course/course.ts'
import type { RouteCourse } from '#domain/route/resolve-route.ts'
import type { ReadingQuality } from '#domain/reading/reading-quality.ts'
import type { SearchSource } from '#domain/search/search-shards.ts'
import { site } from 'virtual:course/site'
import { loadPart } from './page-parts.ts'

export { site }

/** Whether the course has what this page of the app shows. */
export function isThere(page: string): boolean {
  return hasPage(site.parts, page)
}

export function loadGuide(): Promise<Guide> {
  return loadPart('guide', async () => (await import('virtual:course/guide')).guide)
}

export function loadQuiz(): Promise<Quiz> {
  return loadPart('quiz', async () => (await import('virtual:course/quiz')).quiz)
}

export function loadEssays(): Promise<Essays> {
  return loadPart('essays', async () => (await import('virtual:course/essays')).essays)
}

export function loadGlossary(): Promise<Glossary> {
  return loadPart('glossary', async () => (await import('virtual:course/glossary')).glossary)
}

export function loadNamedTerms(): Promise<NamedTerm[]> {
  return loadPart('named-terms', async () => (await import('virtual:course/named-terms')).terms)
}

export function loadPlaces(): Promise<PlaceLink[]> {
  return loadPart('places', async () => (await import('virtual:course/places')).places)
}

/** Every former address; asked for where an address leads nowhere. */
export function loadRedirects(): Promise<Redirect[]> {
  return loadPart('redirects', async () => (await import('virtual:course/redirects')).redirects)
}

/** All that a study route may lead to; fetched when there is a route to follow or to make. */
export async function loadRouteCourse(): Promise<RouteCourse> {
  const [guide, quiz, essays, glossary, places, { formerPassages }] = await Promise.all([
    loadGuide(),
    loadQuiz(),
    loadEssays(),
    loadGlossary(),
    loadPlaces(),
    import('virtual:course/former-passages'),
  ])
  return {
    places,
    chapters: guide.chapters,
    questions: quiz.questions,
    essays: essays.essays,
    terms: glossary.terms,
    formerPassages,
  }
}

/**
 * Words of every place but the answer keys, fetched when one first searches: all of a small guide,
 * and of a large one what each search asks for.
 */
export async function loadSearch(): Promise<SearchSource> {
  const [{ directory }, shards] = await Promise.all([
    import('virtual:course/search'),
    import('virtual:course/search-shards'),
  ])
  const loadShard = async (name: string) => {
    const shard = await shards.load(name)
    if (shard === null) throw new Error(`no shard "${name}" of the search`)
    return shard
  }
  return { directory, loadShard }
}

export function loadPractice(): Promise<ChapterPractice> {
  return loadPart('practice', async () => (await import('virtual:course/practice')).practice)
}

/** The parts below answer `null` for an id that the course does not have. */
export function loadChapter(id: string): Promise<Chapter | null> {
  return loadPart(`chapters/${id}`, async () => (await import('virtual:course/chapters')).load(id))
}

export function loadQuestion(id: string): Promise<Question | null> {
  return loadPart(`questions/${id}`, async () =>
    (await import('virtual:course/questions')).load(id),
  )
}

export function loadEssay(id: string): Promise<Essay | null> {
  return loadPart(`essay-pages/${id}`, async () =>
    (await import('virtual:course/essay-pages')).load(id),
  )
}

export function loadTerm(id: string): Promise<TermPage | null> {
  return loadPart(`terms/${id}`, async () => (await import('virtual:course/terms')).load(id))
}

/** Kept apart from the question: it is fetched only once an attempt exists. */
export async function loadKey(id: string): Promise<AnswerKey> {
  const key = await (await import('virtual:course/keys')).load(id)
  if (key === null) throw new Error(`no answer key for question "${id}"`)
  return key
}

/** How often the app's reading errs; null when the build had no labelled answers to measure by. */
export async function loadReadingQuality(): Promise<ReadingQuality | null> {
  return (await import('virtual:course/reading-quality')).quality
}
