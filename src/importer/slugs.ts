import { foldText } from '#domain/text/fold.ts'

/** Longer ids help nobody who reads an address aloud. */
const longestSlug = 48

/** Names that the app, or a file system, keeps for itself. */
const reserved = new Set('titulo conteudo root resultado index con prn aux nul'.split(' '))

/** Ids of one namespace, each given once. */
export type Slugs = {
  /** A new id after a text; `fallback` for texts without Latin letters, as in "termo-3". */
  make(text: string, fallback: string): string
  /** Keeps an id that is in use elsewhere. */
  take(id: string): void
}

export function createSlugs(taken: Iterable<string> = []): Slugs {
  const used = new Set(taken)
  const next = new Map<string, number>()
  return {
    take: (id) => used.add(id),
    make(text, fallback) {
      const base = slugOf(text) || fallback
      let id = base
      while (used.has(id) || reserved.has(id)) {
        const count = next.get(base) ?? 2
        next.set(base, count + 1)
        id = `${base}-${count}`
      }
      used.add(id)
      return id
    },
  }
}

/** Words that an id does not end with when it has to be cut. */
const small = new Set(
  'a o e as os um uma de da do das dos em no na que para por pela pelas com el la los las y en del al un the of and to in is are an for with on by'.split(
    ' ',
  ),
)

/** @example slugOf('O que é uma "Feature Store"?') // 'o-que-e-uma-feature-store' */
export function slugOf(text: string): string {
  // A remark in parentheses is no part of a name.
  const name = text.slice(0, 300).replace(/\s\([^()]*\)\s*$/u, '')
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  if (slug.length <= longestSlug) return slug
  const cut = slug.slice(0, longestSlug + 1)
  const words = cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).split('-')
  while (words.length > 2 && small.has(words.at(-1) ?? '')) words.pop()
  return words.join('-')
}
