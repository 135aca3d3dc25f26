/*
 * What a learner has done, keyed by content ids and never by position, so that it survives
 * edits of the content. Every record says when it was made: merging two devices' progress is
 * then a matter of taking the later record, in whatever order the files arrive.
 * Times are ISO 8601 in UTC.
 */

export type Confidence = 'baixa' | 'media' | 'alta'

/** How far the learner holds an idea: tenho 1, parcial 0.5, não tenho 0. */
export type Mark = 0 | 0.5 | 1

export type Theme = 'sistema' | 'claro' | 'escuro'

/**
 * `by` names the sitting that wrote it: one page, until it takes over what another one wrote. Texts
 * of one sitting follow from each other; texts of two need not.
 */
export type Draft = { text: string; at: string; by?: string }

/**
 * A text for the same place from another sitting, typed at the same time as the draft that counts.
 * `id` is that sitting; `writtenAt` says when the text was typed, `at` when the record last changed.
 * An empty text says that the learner has settled it.
 */
export type OtherText = { id: string; text: string; writtenAt: string; at: string }

/** The app's reading of an attempt, beside the learner's own marks and never mixed with them. */
export type AppReading = {
  /** What the reading would mark. */
  marks: Record<string, Mark>
  /** What the reading would score, 0 to 1; a guard may hold it below the worth of its marks. */
  score: number
  /** Ideas whose own mark the learner chose with the reading in sight: settled, though different. */
  kept: string[]
}

export type Attempt = {
  id: string
  at: string
  /** The question's revision when it was answered; another one now means "a pergunta mudou". */
  revision: string
  text: string
  /** The learner pressed "Não sei". */
  gaveUp: boolean
  confidence: Confidence | null
  /** The ideas judged so far. */
  marks: Record<string, Mark>
  /** The score of those marks under the revision answered, 0 to 1. */
  score: number
  /** Absent until the learner has asked for it or has judged every idea. */
  reading?: AppReading
  /** When the marks or the reading last changed. */
  judgedAt: string
}

/** Errei, difícil, bom, fácil: how well something came back to mind. */
export type ReviewGrade = 'errei' | 'dificil' | 'bom' | 'facil'

/** What the scheduler knows of one card. `due` is its own wish; an exam date may bring it forward. */
export type ReviewCard = {
  state: 'aprendendo' | 'revisando' | 'reaprendendo'
  due: string
  lastReview: string
  stability: number
  difficulty: number
  /** Days between the last review and `due`; 0 when it comes back the same day. */
  interval: number
  step: number
  reps: number
  lapses: number
}

/** The card as it stands, and since when; no card means that its only review was undone. */
export type KeptCard = { card: ReviewCard | null; at: string }

/** One review in the log. An undone one stays, so that no other tab brings it back as done. */
export type ReviewRecord = { id: string; at: string; grade: ReviewGrade; undoneAt: string | null }

export type ReviewSettings = {
  /** The day of the exam as the learner's calendar has it, such as "2026-12-03". */
  examDate: string | null
  newPerDay: number
  at: string
}

/** What is being typed in a review; an empty text says that it was graded. */
export type ReviewDraft = { item: string; text: string; at: string }

/** A part of an essay in its outline: how it is called and what is to go into it. */
export type OutlineSlot = { id: string; title: string; notes: string }
export type Outline = { slots: OutlineSlot[]; at: string }

/** Whether the learner holds a criterion to be met. */
export type CriterionTick = { met: boolean; at: string }

export type EssayWork = {
  outline: Outline | null
  /** Criterion id → tick. */
  ticks: Record<string, CriterionTick>
  /** Earlier states of the text with the moment of their last change, newest first. */
  versions: Draft[]
}

export type ReadMark = { read: boolean; at: string }

/** What a learner says of an item of a study route that no other record can tell. */
export type RouteTick = { done: boolean; at: string }

/** What a learner bet before a stage of a run was played, and why they decided as they did. */
export type LabNote = {
  /** Id of the bet; null for who bet on nothing. */
  bet: string | null
  /** Id of the reason; null for none of those offered. */
  reason: string | null
  words: string
}

/** A run of the laboratory. */
export type LabRun = {
  /** Seed and decisions, as links carry them: `v=1&s=2026&d=…`. */
  link: string
  /** Whether the app narrates the decisions or the learner takes them. */
  mode: 'guiada' | 'livre'
  /** One a decision, in their order. */
  notes: LabNote[]
  /** What it has cost, in reais, once it is over; null before. */
  cost: number | null
  startedAt: string
  at: string
}

/** Where the learner was last reading, for "continuar de onde parei". */
export type LastPlace = { address: string; title: string; at: string }

/** What can be erased on its own. */
export type ProgressSection = 'leitura' | 'questionario' | 'redacao' | 'revisao' | 'laboratorio'

export type Progress = {
  /** Question id → answer being written; an empty text says that it was sent or taken back. */
  drafts: Record<string, Draft>
  /** Question id → attempts, oldest first. */
  attempts: Record<string, Attempt[]>
  /** Essay id → text being written. */
  essays: Record<string, Draft>
  /** Question id → answers typed at the same time elsewhere; see `other-texts.ts`. */
  otherAnswers: Record<string, OtherText[]>
  /** Essay id → the same for its text. */
  otherEssays: Record<string, OtherText[]>
  /** Essay id → what stands around its text. */
  essayWork: Record<string, EssayWork>
  /** Chapter id → mark. */
  read: Record<string, ReadMark>
  /** Item of a study route, as links name it (`guia.pipeline.feature-store`) → tick. */
  routeTicks: Record<string, RouteTick>
  /** Run id → run of the laboratory. */
  labRuns: Record<string, LabRun>
  lastPlace: LastPlace | null
  /** Review item (`pergunta:<id>`, `termo:<id>:definicao`, `termo:<id>:nome`) → its card. */
  cards: Record<string, KeptCard>
  /** Review item → its reviews, oldest first. */
  reviews: Record<string, ReviewRecord[]>
  reviewSettings: ReviewSettings | null
  reviewDraft: ReviewDraft | null
  theme: Theme
  /** When the theme was last chosen; null while it never was. */
  themeAt: string | null
  /**
   * When the learner last erased or replaced everything. What another tab knew from before that
   * moment must not come back; see `mergeProgress`.
   */
  resetAt: string | null
  /** The same for a section (`leitura`) or one thing in it (`leitura:pipeline`); see `erasures.ts`. */
  erased: Record<string, string>
}

export const emptyProgress: Progress = {
  drafts: {},
  attempts: {},
  essays: {},
  otherAnswers: {},
  otherEssays: {},
  essayWork: {},
  read: {},
  routeTicks: {},
  labRuns: {},
  lastPlace: null,
  cards: {},
  reviews: {},
  reviewSettings: null,
  reviewDraft: null,
  theme: 'sistema',
  themeAt: null,
  resetAt: null,
  erased: {},
}
