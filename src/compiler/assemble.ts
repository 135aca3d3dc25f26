import { address } from '#domain/course/address.ts'
import type {
  NamedTerm,
  Chapter,
  ChapterStub,
  Course,
  PlaceLink,
  Redirect,
  SitePart,
  Term,
} from '#domain/course/course.ts'
import { sortTerms } from '#domain/course/find-terms.ts'
import { nameLanguage } from '#domain/course/name-language.ts'
import { createPractice, findAppearances, referChapter } from './cross-references.ts'
import type { EssaysDraft } from './essays.ts'
import type { GlossaryDraft, TermDraft } from './glossary.ts'
import type { GuideIndex } from './guide-index.ts'
import type { Links } from './links.ts'
import type { Questionnaire } from './questionnaire.ts'
import { createFinder } from './recognition.ts'
import { withFormerPlaces } from './redirects.ts'

type Pieces = {
  index: GuideIndex
  parts: SitePart[]
  chapters: Chapter[]
  questionnaire: Questionnaire
  essays: EssaysDraft
  glossary: GlossaryDraft
  links: Links
  redirects: Redirect[]
}

/** Puts the built files together: stubs for the lists, pages that know their neighbours. */
export function assembleCourse(pieces: Pieces): Course {
  const { index, questionnaire, essays, glossary, redirects } = pieces
  const places = pieces.links.all()
  const ofKind = (kind: PlaceLink['kind']) => places.filter((place) => place.kind === kind)

  const practice = createPractice(questionnaire.questions, ofKind('question'))
  const find = createFinder(glossary.terms)
  const referred = pieces.chapters.map((chapter) =>
    withFormerPlaces(referChapter(chapter, practice, glossary, find), redirects),
  )
  const chapters = inLine(referred, ofKind('chapter'))
  const appearances = findAppearances(chapters, find)
  const terms = glossary.terms.map(({ term }) =>
    Object.assign(term, { appearsIn: appearances.get(term.id) ?? [] }),
  )
  const questions = questionnaire.questions.map(({ stub }) => stub)
  const { title, keyTitle, instructions } = questionnaire
  const numbered = questions.map((stub) => Object.assign({ total: questions.length }, stub))
  const essayPages = essays.essays.map(({ stub, sources, criteria }) =>
    Object.assign({ total: essays.essays.length, sources, criteria }, stub),
  )
  const sorted = sortTerms(terms)
  const termPages = sorted.map((term) => ({ term }))
  return {
    site: { ...index.site, parts: pieces.parts },
    guide: { intro: index.intro, chapters: chapters.map(toStub) },
    chapters,
    quiz: { title, keyTitle, instructions, questions },
    questions: inLine(numbered, ofKind('question')),
    keys: questionnaire.questions.map(({ key }) => key),
    essays: { title: essays.title, essays: essays.essays.map(({ stub }) => stub) },
    essayPages: inLine(essayPages, ofKind('essay')),
    glossary: { title: glossary.title, terms },
    // The glossary is read in alphabetical order, whatever the order of the source.
    termPages: inLine(termPages, sorted.map(toPlace)),
    wordings: Object.fromEntries(glossary.terms.map(({ term, wordings }) => [term.id, wordings])),
    namedTerms: glossary.terms.map(toNamed),
    places,
    redirects,
  }
}

function toNamed({ term, wordings }: TermDraft): NamedTerm {
  const lang = nameLanguage(term)
  return { id: term.id, name: term.name, ...(lang && { lang }), wordings }
}

function toPlace({ id, title }: Term): PlaceLink {
  return { kind: 'term', address: address.term(id), title }
}

type Neighbours = { previous: PlaceLink | null; next: PlaceLink | null }

/** Tells each page which place comes before it and which after. */
function inLine<Page extends object>(
  pages: readonly Page[],
  places: readonly PlaceLink[],
): (Page & Neighbours)[] {
  return pages.map((page, at) =>
    Object.assign(page, { previous: places[at - 1] ?? null, next: places[at + 1] ?? null }),
  )
}

function toStub({ id, aliases, numeral, title, minutes, sections }: Chapter): ChapterStub {
  const stubs = sections.map((section) => ({ id: section.id, title: section.title }))
  return { id, aliases, numeral, title, minutes, sections: stubs }
}
