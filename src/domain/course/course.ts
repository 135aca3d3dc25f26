/*
 * The contract between the compiled content and everything that shows it.
 * The compiler makes these values, `virtual:course/*` carries them as data, views receive them
 * as props. Nothing here knows Markdown, HTML, the browser or the learner.
 */
import type { Drawings } from '../figure/drawing.ts'

/** Running text. `to` is an address of this site (`/guia/pipeline#feature-store`) or an https URL. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'link'; to: string; children: Inline[] }
  /**
   * Words that name a term of the glossary where a section first uses it; only guides have them.
   * `lang` is there where the words are its name in another language.
   */
  | { kind: 'term'; term: string; lang?: string; children: Inline[] }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'stages'; stages: Stage[] }
  | { kind: 'concerns'; concerns: Concern[] }
  /** Words of ours, not of the source; the first ones say so. */
  | { kind: 'complement'; blocks: Block[] }

/** `anchors` are the element ids of the item: its own id first, then former ids (aliases). */
export type ListItem = { anchors: string[]; content: Inline[]; children: Block[] }

/** A place that others can link to, named the way a reader would name it. */
export type PlaceLink = { kind: PlaceKind; address: string; title: string }

export type PlaceKind =
  'page' | 'chapter' | 'section' | 'stage' | 'concern' | 'item' | 'question' | 'essay' | 'term'

/** A former address, anchor included, and the place that stands for it now. */
export type Redirect = { from: string; to: PlaceLink }

/** A former anchor of a page and where its place is now: on the same page or on another. */
export type FormerPlace = { id: string; to: PlaceLink }

/** `name` is what the app calls itself in its frame; `title` is the guide's own. */
export type Site = {
  name: string
  title: string
  description: string
  lang: string
  /** Keeps what learners store apart from the other sites of an origin; by default nothing does. */
  scope?: string
  /** What the content has; nothing leads to the pages of what it lacks. */
  parts: SitePart[]
}
export type SitePart = 'guide' | 'quiz' | 'essays' | 'glossary' | 'lab'

/** What the guide's contents page shows before any chapter is loaded. */
export type Guide = { intro: GuideIntro; chapters: ChapterStub[] }
export type GuideIntro = { lead: Block[]; title: string; body: Block[] }

export type ChapterStub = {
  id: string
  aliases: string[]
  /** Roman numeral of its place in the guide. */
  numeral: string
  title: string
  /** Whole minutes to read it aloud in the head, never 0. */
  minutes: number
  sections: SectionStub[]
}
export type SectionStub = { id: string; title: string }

export type Chapter = Omit<ChapterStub, 'sections'> & {
  intro: Block[]
  sections: Section[]
  /** The definition of every term that the chapter marks. */
  definitions: TermNote[]
  keyFigures: KeyFigure[]
  /** The figure of its stages, laid out as the course is emitted; only where it has stages. */
  drawings?: Drawings
  /** Only where an id of this chapter was renamed or moved to another chapter. */
  formerPlaces?: FormerPlace[]
  previous: PlaceLink | null
  next: PlaceLink | null
}

export type Section = {
  id: string
  aliases: string[]
  title: string
  /** The title with its terms marked; only where the text beneath does not name them. */
  markedTitle?: Inline[]
  blocks: Block[]
  /** Questions whose ideas come from this section. */
  practice: PlaceLink[]
  /** Terms whose first use within the chapter is in this section. */
  terms: TermNote[]
}
/** `lang` is the language of the name, where the glossary tells it. */
export type TermNote = { id: string; name: string; lang?: string; definition: Inline[] }

/** A number of the case study that is worth seeing at a glance; `section` is where the text says it. */
export type KeyFigure = { value: string; label: string; section: string }

/** One of the steps of the pipeline. A stage with a decision goes where its outcome says. */
export type Stage = {
  id: string
  aliases: string[]
  number: number
  title: string
  markedTitle?: Inline[]
  /** What the source puts in parentheses behind the title, such as "Ponto de Decisão". */
  remark: string | null
  description: Inline[]
  decision: Decision | null
  practice: PlaceLink[]
}
export type Decision = { yes: Outcome; no: Outcome }
/** `targets` are stage ids of the same pipeline, in the order in which the text names them. */
export type Outcome = { label: string; content: Inline[]; targets: string[] }

/** A consideration that holds over the whole pipeline. */
export type Concern = {
  id: string
  aliases: string[]
  title: string
  markedTitle?: Inline[]
  remark: string | null
  description: Inline[]
}

export type Quiz = {
  title: string
  /** What the source calls all the keys together. */
  keyTitle: string
  instructions: Block[]
  questions: QuestionStub[]
}

export type QuestionStub = {
  id: string
  aliases: string[]
  number: number
  /** A short name for lists and buttons; ours, not the source's. */
  label: string
  prompt: Inline[]
  /** How many held ideas make a complete answer. */
  required: number
  ideaCount: number
  /** Changes when, and only when, this question's own text, key or ideas change. */
  revision: string
}

export type Question = QuestionStub & {
  total: number
  previous: PlaceLink | null
  next: PlaceLink | null
}

/** What must stay out of the page until an attempt is made. */
export type AnswerKey = {
  question: string
  revision: string
  required: number
  answer: Inline[]
  ideas: Idea[]
  /** Whether the ideas were cut from the answer by a machine and nobody has looked at them yet. */
  isDraft?: boolean
  falsehoods: Falsehood[]
  /** The course's groups of synonyms that its patterns use: name → pattern, written `@nome`. */
  groups: Record<string, string>
}

export type Idea = {
  id: string
  text: string
  /** The passage that teaches it; null where the course has no guide, or nobody has named one. */
  source: PlaceLink | null
  /** Sources of the patterns by which the app may recognise it (see `reading/`); may be empty. */
  alternatives: string[]
}

/** A claim that is wrong, with what to tell a learner who makes it. */
export type Falsehood = { text: string; hint: string; alternatives: string[] }

export type Essays = { title: string; essays: EssayStub[] }
export type EssayStub = {
  id: string
  aliases: string[]
  number: number
  label: string
  prompt: Inline[]
}
export type Essay = EssayStub & {
  total: number
  /** The sections it builds on. */
  sources: PlaceLink[]
  /** What a learner may hold the text against, drawn from those sections; ours, never a mark. */
  criteria: Criterion[]
  previous: PlaceLink | null
  next: PlaceLink | null
}

/** `source` is the one of the essay's sections that teaches it; null in a course without a guide. */
export type Criterion = { id: string; aliases: string[]; text: string; source: PlaceLink | null }

export type Glossary = { title: string; terms: Term[] }
export type Term = {
  id: string
  aliases: string[]
  /** The heading as the source writes it, both languages included. */
  title: string
  /** The name before the parenthesis. */
  name: string
  names: TermName[]
  definition: Inline[]
  appearsIn: PlaceLink[]
}
/** A name whose language nobody has told has no `lang`. */
export type TermName = { lang?: string; text: string }
/** What it takes to find a term in a text: every wording by which it may be named. */
export type NamedTerm = { id: string; name: string; lang?: string; wordings: string[] }
export type TermPage = { term: Term; previous: PlaceLink | null; next: PlaceLink | null }

/** The whole compiled course; only the build ever holds it in one piece. */
export type Course = {
  site: Site
  guide: Guide
  chapters: Chapter[]
  quiz: Quiz
  questions: Question[]
  keys: AnswerKey[]
  essays: Essays
  essayPages: Essay[]
  glossary: Glossary
  termPages: TermPage[]
  namedTerms: NamedTerm[]
  /** Every wording by which a term is known, its variants included, by the term's id. */
  wordings: Record<string, string[]>
  /** Every linkable place in reading order. */
  places: PlaceLink[]
  /** Every former address that the content still answers for. */
  redirects: Redirect[]
}
