import type { GuideIntro, Site } from '#domain/course/course.ts'
import { toBlocks } from './blocks.ts'
import { checkKeys, frontText, requireKey } from './front-matter.ts'
import type { Links } from './links.ts'
import { outline } from './outline.ts'
import type { Source } from './source.ts'

export type GuideIndex = { site: Site; intro: GuideIntro }

/** `guia/index.md`: what the course is called, and the words before its first chapter. */
export function buildGuideIndex(source: Source, links: Links): GuideIndex | null {
  const keys = ['titulo', 'descricao', 'lang'] as const
  checkKeys(source.frontMatter, keys, source.error)
  const [name, description, lang] = keys.map((key) => {
    requireKey(source.frontMatter, key, source.error)
    return frontText(source.frontMatter, key, source.error)?.text ?? ''
  })
  const part = outline(source, 2)
  if (part === null) return null
  const [opening, second] = part.parts
  if (opening === undefined || second !== undefined) {
    source.error(
      second?.heading ?? part.heading,
      'guide-opening',
      'a abertura do guia tem um título (#) e exatamente um subtítulo (##).',
    )
  }
  const context = { source, links }
  const lead = toBlocks(part.body, context)
  const body = toBlocks(opening?.body ?? [], context)
  for (const { heading, title, empty } of [
    { heading: part.heading, title: part.title, empty: part.body.length === 0 },
    ...(opening === undefined ? [] : [{ ...opening, empty: opening.body.length === 0 }]),
  ]) {
    if (empty) source.error(heading, 'empty-section', `"${title}" está sem texto; escreva-o.`)
  }
  return {
    site: { name: name ?? '', title: part.title, description: description ?? '', lang: lang ?? '' },
    intro: { lead, title: opening?.title ?? '', body },
  }
}
