/* The modules that the compiler's plugin serves; `course.ts` is their only importer. */
/** `null` for an id that the course does not have. */
type LoadItem<Item> = (id: string) => Promise<Item | null>

declare module 'virtual:course/site' {
  export const site: import('#domain/course/course.ts').Site
}
declare module 'virtual:course/guide' {
  export const guide: import('#domain/course/course.ts').Guide
}
declare module 'virtual:course/chapters' {
  export const load: LoadItem<import('#domain/course/course.ts').Chapter>
}
declare module 'virtual:course/quiz' {
  export const quiz: import('#domain/course/course.ts').Quiz
}
declare module 'virtual:course/questions' {
  export const load: LoadItem<import('#domain/course/course.ts').Question>
}
declare module 'virtual:course/keys' {
  export const load: LoadItem<import('#domain/course/course.ts').AnswerKey>
}
declare module 'virtual:course/essays' {
  export const essays: import('#domain/course/course.ts').Essays
}
declare module 'virtual:course/essay-pages' {
  export const load: LoadItem<import('#domain/course/course.ts').Essay>
}
declare module 'virtual:course/glossary' {
  export const glossary: import('#domain/course/course.ts').Glossary
}
declare module 'virtual:course/terms' {
  export const load: LoadItem<import('#domain/course/course.ts').TermPage>
}
declare module 'virtual:course/named-terms' {
  export const terms: import('#domain/course/course.ts').NamedTerm[]
}
declare module 'virtual:course/former-passages' {
  export const formerPassages: import('#domain/route/former-passages.ts').FormerPassages
}
declare module 'virtual:course/places' {
  export const places: import('#domain/course/course.ts').PlaceLink[]
}
declare module 'virtual:course/redirects' {
  export const redirects: import('#domain/course/course.ts').Redirect[]
}
declare module 'virtual:course/search' {
  export const directory: import('#domain/search/search-shards.ts').SearchDirectory
}
declare module 'virtual:course/search-shards' {
  export const load: LoadItem<import('#domain/search/search-shards.ts').Shard>
}
declare module 'virtual:course/reading-quality' {
  export const quality: import('#domain/reading/reading-quality.ts').ReadingQuality | null
}
declare module 'virtual:course/practice' {
  export const practice: import('#domain/quiz/chapter-practice.ts').ChapterPractice
}
