import type { GuideIntro, Site } from '#domain/course/course.ts'
import { toBlocks } from './blocks.ts'
import { checkKeys, frontText, requireKey } from './front-matter.ts'
import { idRule, isId, shorten } from './ids.ts'
import type { Links } from './links.ts'
import { outline } from './outline.ts'
import type { Source } from './source.ts'

export type GuideIndex = { site: Omit<Site, 'parts'>; intro: GuideIntro; hasLab: boolean }

/** `guia/index.md`: what the course is called, and the words before its first chapter. */
export function buildGuideIndex(source: Source, links: Links): GuideIndex | null {
  const keys = ['titulo', 'descricao', 'lang'] as const
  checkKeys(source.frontMatter, [...keys, 'laboratorio', 'chave'], source.error)
  const scope = readScope(source)
  const [name, description, lang] = keys.map((key) => {
    requireKey(source.frontMatter, key, source.error)
    return frontText(source.frontMatter, key, source.error)?.text ?? ''
  })
  const part = outline(source, 2)
  if (part === null) return null
  const [opening, second] = part.parts
  if (second !== undefined) {
    source.error(
      second.heading,
      'guide-opening',
      'a abertura do guia tem um título (#) e no máximo um subtítulo (##).',
    )
  }
  const context = { source, links }
  const lead = toBlocks(part.body, context)
  const body = toBlocks(opening?.body ?? [], context)
  return {
    site: {
      name: name ?? '',
      title: part.title,
      description: description ?? '',
      lang: lang ?? '',
      ...(scope !== null && { scope }),
    },
    intro: { lead, title: opening?.title ?? part.title, body },
    hasLab: readSwitch(source, 'laboratorio'),
  }
}

/** `chave` is part of a name in the browser's storage and of an attribute, so it is as plain as ids. */
function readScope(source: Source): string | null {
  const value = frontText(source.frontMatter, 'chave', source.error)
  if (value === null || isId(value.text)) return value?.text ?? null
  source.error(
    value.at,
    'invalid-front-matter',
    `a chave "chave" espera ${idRule}; veio "${shorten(value.text)}".`,
  )
  return null
}

function readSwitch(source: Source, key: string): boolean {
  const value = frontText(source.frontMatter, key, source.error)
  if (value !== null && value.text !== 'true' && value.text !== 'false') {
    source.error(
      value.at,
      'invalid-front-matter',
      `a chave "${key}" espera true ou false; veio "${shorten(value.text)}".`,
    )
  }
  return value?.text === 'true'
}
