/* The chapters as files of their own, numbered in their order. */
import type { ContentText, FormerChapter, FormerItem } from './former-content.ts'
import { plainLetters } from './former-content.ts'
import { matchFormer } from './match-former.ts'
import type { Notes } from './notes.ts'
import { runsText, type TextBlock } from './runs.ts'
import type { ImportedChapter, ImportedSection } from './read-guide.ts'
import { createSlugs, slugOf, type Slugs } from './slugs.ts'
import { writeBlocks, writeTitle } from './write-markdown.ts'
import { withHead } from './write-yaml.ts'

/** `moved` leads from the former names of files in `guia/` to those that they have now. */
export type WrittenChapters = { files: ContentText[]; moved: ReadonlyMap<string, string> }

export function writeChapters(
  chapters: readonly ImportedChapter[],
  former: readonly FormerChapter[],
  notes: Notes,
): WrittenChapters {
  const fresh = chapters.map((chapter) => ({
    title: plainLetters(runsText(chapter.title)),
    body: '',
  }))
  const matches = matchFormer(fresh, former)
  const slugs = createSlugs(former.map(({ id }) => id))
  for (const chapter of former) {
    if (!matches.includes(chapter)) {
      notes.add(
        'mudou',
        null,
        `o capítulo "${chapter.id}" saiu do documento, e o endereço deixa de existir`,
      )
    }
  }
  const files = chapters.map((chapter, at): ContentText => {
    const match = matches[at] ?? null
    const id = match?.id ?? slugs.make(slugOf(runsText(chapter.title)), `capitulo-${at + 1}`)
    if (match === null && former.length > 0)
      notes.add('mudou', chapter.line, `o capítulo "${id}" entrou no documento`)
    const name = match?.path.replace(/^guia\/\d{2,3}-/u, '') ?? `${id}.md`
    return {
      path: `guia/${String(at + 1).padStart(2, '0')}-${name}`,
      text: writeChapter(chapter, id, match, notes),
    }
  })
  return { files, moved: movedFiles(files, matches) }
}

function writeChapter(
  chapter: ImportedChapter,
  id: string,
  former: FormerChapter | null,
  notes: Notes,
): string {
  const sections = chapter.sections.map((section) => ({
    title: plainLetters(runsText(section.title)),
    body: lettersOf(section.blocks),
  }))
  const matches = matchFormer(sections, former?.sections ?? [])
  const slugs = createSlugs([id, ...(former?.sections ?? []).map((section) => section.id)])
  for (const section of former?.sections ?? []) {
    if (!matches.includes(section))
      notes.add('mudou', null, `a seção "${id}#${section.id}" saiu do documento`)
  }
  const hasFormerIntro =
    former !== null &&
    isSame(former.intro, {
      title: plainLetters(runsText(chapter.title)),
      body: lettersOf(chapter.intro),
    })
  if (former !== null && !hasFormerIntro)
    notes.add('mudou', chapter.line, `o capítulo "${id}" abre com outro texto`)
  const opening = hasFormerIntro
    ? [former.intro.source]
    : [`# ${writeTitle(chapter.title)} {#${id}}`, writeBlocks(chapter.intro)]
  return withHead(former?.head ?? '', [
    ...opening,
    ...chapter.sections.map((section, at) =>
      writeSection(section, sections[at], matches[at] ?? null, { slugs, chapter: id, at, notes }),
    ),
  ])
}

type Around = { slugs: Slugs; chapter: string; at: number; notes: Notes }

function writeSection(
  section: ImportedSection,
  fresh: { title: string; body: string } | undefined,
  former: FormerItem | null,
  { slugs, chapter, at, notes }: Around,
): string {
  if (former !== null && fresh !== undefined && isSame(former, fresh)) return former.source
  const id = former?.id ?? slugs.make(slugOf(runsText(section.title)), `secao-${at + 1}`)
  if (former !== null)
    notes.add('mudou', section.line, `a seção "${chapter}#${id}" tem outro texto; o endereço fica`)
  return [`## ${writeTitle(section.title)} {#${id}}`, writeBlocks(section.blocks)].join('\n\n')
}

function isSame(former: FormerItem, fresh: { title: string; body: string }): boolean {
  return former.title === fresh.title && former.body === fresh.body
}

function lettersOf(blocks: readonly TextBlock[]): string {
  return plainLetters(writeBlocks(blocks))
}

function nameOf(path: string): string {
  return path.slice('guia/'.length)
}

function movedFiles(
  files: readonly ContentText[],
  matches: readonly (FormerChapter | null)[],
): Map<string, string> {
  return new Map(
    files.flatMap(({ path }, at) => {
      const before = matches[at]?.path
      return before === undefined || before === path
        ? []
        : [[nameOf(before), nameOf(path)] as const]
    }),
  )
}

/** Where a chapter's file got another number, the links to it follow. */
export function withMovedLinks(
  files: readonly ContentText[],
  moved: WrittenChapters['moved'],
): ContentText[] {
  if (moved.size === 0) return [...files]
  return files.map(({ path, text }) => ({
    path,
    text: text.replace(
      /\]\((guia\/)?(\d{2,3}-[a-z0-9-]+\.md)(?=[#)])/gu,
      (_link, folder: string | undefined, file: string) =>
        `](${folder ?? ''}${moved.get(file) ?? file}`,
    ),
  }))
}
