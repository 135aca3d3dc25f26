/*
 * Former ids as former addresses. An id alone was an anchor of its chapter, or the chapter itself;
 * `capitulo#id` was a place of another chapter; in the other files it was a page.
 */
import { address } from '#domain/course/address.ts'
import type { Chapter, PlaceLink, Redirect } from '#domain/course/course.ts'
import type { Alias } from './aliases.ts'
import type { ChapterDraft } from './chapter.ts'
import type { At } from './diagnostics.ts'
import type { ItemsDraft } from './items.ts'
import type { Links } from './links.ts'

/** Checks what chapters say about each other's former ids, and lets links to those resolve. */
export function declareMoves(chapters: readonly ChapterDraft[], links: Links): void {
  const taken = new Map<string, ChapterDraft>()
  for (const chapter of chapters) {
    const error = (at: At, rule: string, message: string) => chapter.source.error(at, rule, message)
    for (const { alias, target, at } of chapter.aliases.entries) {
      const from = formerName(chapter, alias, target)
      if (from === null) continue
      const [former = '', anchor] = from.split('#', 2)
      const home = chapters.find(({ id }) => id === former)
      const other = taken.get(from)
      if (other !== undefined) {
        const where = other.source.path
        error(at, 'duplicate-id', `o id antigo "${from}" já está nos apelidos de ${where}.`)
      } else if (home === chapter) {
        error(
          at,
          'malformed-alias',
          `"${from}" é deste mesmo capítulo; escreva só "${anchor ?? ''}".`,
        )
      } else if (home !== undefined && (anchor === undefined || holds(home, anchor))) {
        const where = home.source.path
        error(at, 'alias-in-use', `o id "${from}" está em uso em ${where}; retire um dos dois.`)
      } else if (home === undefined && anchor !== undefined && !wasChapter(former, chapters)) {
        error(at, 'dangling-alias', `"${former}" não é nem foi o id de um capítulo.`)
      } else {
        taken.set(from, chapter)
        if (home !== undefined && anchor !== undefined) {
          links.declareAlias(`${home.source.path}#${anchor}`, `${chapter.source.path}#${target}`)
        }
      }
    }
  }
}

/** A chapter's former id, or `capitulo#id`; null for what was an anchor of this very chapter. */
function formerName({ id }: ChapterDraft, alias: string, target: string): string | null {
  return alias.includes('#') || target === id ? alias : null
}

function holds({ anchors, aliases }: ChapterDraft, anchor: string): boolean {
  return (
    anchors.some(({ id }) => id === anchor) || aliases.entries.some(({ alias }) => alias === anchor)
  )
}

function wasChapter(former: string, chapters: readonly ChapterDraft[]): boolean {
  return chapters.some(({ id, aliases }) => aliases.of(id).includes(former))
}

/** Every former address and the place that stands for it now. Ids inside items are no addresses. */
export function listRedirects(
  chapters: readonly ChapterDraft[],
  items: readonly (ItemsDraft | null)[],
  links: Links,
): Redirect[] {
  const listed = items.filter((draft) => draft !== null)
  return [
    ...chapters.flatMap((chapter) =>
      redirectsOf(chapter, links, ({ alias, target }) => {
        const [former = '', anchor] = alias.split('#', 2)
        if (anchor !== undefined) return [address.chapter(former, anchor)]
        const inside = address.chapter(chapter.id, alias)
        return target === chapter.id ? [address.chapter(alias), inside] : [inside]
      }),
    ),
    ...listed.flatMap((draft) =>
      redirectsOf(draft, links, ({ alias }) =>
        alias.includes('#') ? [] : [draft.addressOf(alias)],
      ),
    ),
  ]
}

function redirectsOf(
  { source, aliases }: Pick<ItemsDraft, 'source' | 'aliases'>,
  links: Links,
  addressesOf: (alias: Alias) => string[],
): Redirect[] {
  return aliases.entries.flatMap((entry) =>
    addressesOf(entry).flatMap((from) => {
      const to: PlaceLink | null = links.place(source, `#${entry.target}`, entry.at)
      return to === null ? [] : [{ from, to }]
    }),
  )
}

/** The chapter with the anchors that its address had once. */
export function withFormerPlaces(chapter: Chapter, redirects: readonly Redirect[]): Chapter {
  const start = address.chapter(chapter.id, '')
  const formerPlaces = redirects.flatMap(({ from, to }) =>
    from.startsWith(start) ? [{ id: from.slice(start.length), to }] : [],
  )
  return formerPlaces.length === 0 ? chapter : { ...chapter, formerPlaces }
}
