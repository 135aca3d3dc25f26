/* A chapter file: declared first (its ids become known), built once all files are declared. */
import type { ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { address } from '#domain/course/address.ts'
import type { Block, Chapter, PlaceLink, Section } from '#domain/course/course.ts'
import { countWords, minutesToRead } from '#domain/text/text-size.ts'
import { readAliases, type Aliases } from './aliases.ts'
import { blocksText, toBlocks } from './blocks.ts'
import type { At } from './diagnostics.ts'
import { checkKeys, frontMap, frontText } from './front-matter.ts'
import { createIdSpace, type IdSpace } from './id-space.ts'
import { shorten } from './ids.ts'
import type { Context } from './inline.ts'
import { readKeyFigures } from './key-figures.ts'
import type { Links } from './links.ts'
import { outline, type Part } from './outline.ts'
import { stepNames, toConcerns, toStages } from './pipeline.ts'
import type { Source } from './source.ts'
import { walkTree } from './walk-tree.ts'

type SectionRole = 'stages' | 'concerns' | null
type SectionDraft = { id: string; part: Part; role: SectionRole }

export type ChapterDraft = {
  source: Source
  id: string
  at: At
  numeral: string
  part: Part
  place: PlaceLink
  sections: SectionDraft[]
  /** Ids of sections, stages, concerns and list items, in reading order. */
  anchors: { id: string; at: At }[]
  itemIds: ReadonlyMap<ListItem, string>
  aliases: Aliases
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

// Element ids that the pages of the app use for themselves.
const reservedAnchors = ['titulo', 'conteudo', 'root']

/** Reads ids and makes every place of the chapter known. Null when the file has no usable title. */
export function declareChapter(
  source: Source,
  index: number,
  chapterIds: IdSpace,
  links: Links,
): ChapterDraft | null {
  checkKeys(source.frontMatter, ['cifras', 'pipeline', 'aliases'], source.error)
  const part = outline(source, 2)
  if (part === null) return null
  const own = source.idOf(part.heading)
  const id = chapterIds.claim(source, part.heading, own) ?? ''

  const numeral = numerals[index] ?? String(index + 1)
  const place: PlaceLink = {
    kind: 'chapter',
    address: address.chapter(id),
    title: `${numeral}. ${part.title}`,
  }
  links.declare(source.path, place)
  links.declare(`${source.path}#${id}`, place)

  const ids = createIdSpace('neste capítulo', reservedAnchors)
  const anchors: ChapterDraft['anchors'] = []
  const itemIds = new Map<ListItem, string>()
  const declare = (kind: PlaceLink['kind'], anchor: string, at: At, title: string) => {
    anchors.push({ id: anchor, at })
    links.declare(`${source.path}#${anchor}`, { kind, address: address.chapter(id, anchor), title })
  }
  const declareItems = (nodes: readonly RootContent[], role: SectionRole) => {
    for (const { item, steps } of listItems(nodes)) {
      const own = source.idOf(item)
      const isStep = role !== null && steps
      if (own === null && isStep) reportMissingStepId(source, item)
      const anchor = ids.claimOptional(source, own)
      if (anchor === null) continue
      itemIds.set(item, anchor)
      const title = stepNames(item)?.title ?? shorten(toString(item.children[0] ?? item))
      declare(
        isStep ? (role === 'stages' ? 'stage' : 'concern') : 'item',
        anchor,
        own?.at ?? item,
        title,
      )
    }
  }

  const roles = readRoles(source, part)
  declareItems(part.body, null)
  const sections = part.parts.map((section): SectionDraft => {
    const own = source.idOf(section.heading)
    const anchor = ids.claim(source, section.heading, own)
    const role = roles.get(own?.value ?? '') ?? null
    if (anchor !== null) declare('section', anchor, own?.at ?? section.heading, section.title)
    declareItems(section.body, role)
    return { id: anchor ?? '', part: section, role }
  })
  const known = { has: (target: string) => target === id || ids.has(target) }
  const aliases = readAliases(source, known, { inner: true, reserved: reservedAnchors })
  for (const { alias, target } of aliases.entries) {
    links.declareAlias(`${source.path}#${alias}`, `${source.path}#${target}`)
  }
  const at = own?.at ?? part.heading
  return { source, id, at, numeral, part, place, sections, anchors, itemIds, aliases }
}

/** The chapter with its text; what other files say about it is added by the cross-references. */
export function buildChapter(draft: ChapterDraft, links: Links): Chapter {
  const { source, id, part, aliases } = draft
  const context: Context = { source, links }
  const intro = toBlocks(part.body, context, (item) => anchorsOf(draft, item))
  const sections = draft.sections.map((section) => buildSection(draft, section, context))
  if (intro.length === 0 && sections.length === 0) {
    source.error(part.heading, 'empty-section', `o capítulo "${part.title}" não tem texto.`)
  }
  const text = [part.title, blocksText(intro)]
  for (const section of sections) text.push(section.title, blocksText(section.blocks))
  return {
    id,
    aliases: aliases.of(id),
    numeral: draft.numeral,
    title: part.title,
    minutes: Math.max(1, minutesToRead(countWords(text.join(' ')))),
    intro,
    sections,
    definitions: [],
    keyFigures: readKeyFigures(source, sections),
    previous: null,
    next: null,
  }
}

function buildSection(draft: ChapterDraft, section: SectionDraft, context: Context): Section {
  const { part, role } = section
  const plain = (nodes: readonly RootContent[]) =>
    toBlocks(nodes, context, (item) => anchorsOf(draft, item))
  const blocks = part.body.flatMap((node): Block[] => {
    if (role === null || node.type !== 'list') return plain([node])
    const ids = (item: ListItem) => {
      const [id = '', ...aliases] = anchorsOf(draft, item)
      return { id, aliases }
    }
    return role === 'stages'
      ? [{ kind: 'stages', stages: toStages(node, context, ids, stageAddresses(draft)) }]
      : [{ kind: 'concerns', concerns: toConcerns(node, context, ids) }]
  })
  if (part.body.length === 0) {
    draft.source.error(
      part.heading,
      'empty-section',
      `a seção "${shorten(part.title)}" está vazia; escreva o texto ou retire o título.`,
    )
  }
  const aliases = draft.aliases.of(section.id)
  return { id: section.id, aliases, title: part.title, blocks, practice: [], terms: [] }
}

function anchorsOf(draft: ChapterDraft, item: ListItem): string[] {
  const id = draft.itemIds.get(item)
  return id === undefined ? [] : [id, ...draft.aliases.of(id)]
}

function stageAddresses(draft: ChapterDraft): Map<string, string> {
  const stages = draft.sections.filter(({ role }) => role === 'stages')
  return new Map(
    stages
      .flatMap(({ part }) => listItems(part.body))
      .filter(({ steps }) => steps)
      .flatMap(({ item }) => draft.itemIds.get(item) ?? [])
      .map((id) => [address.chapter(draft.id, id), id]),
  )
}

/** All items in reading order; `steps` are those of the outermost lists. */
function listItems(nodes: readonly RootContent[]): { item: ListItem; steps: boolean }[] {
  const outermost = new Set(nodes.flatMap((node) => (node.type === 'list' ? node.children : [])))
  const found: { item: ListItem; steps: boolean }[] = []
  for (const node of nodes) {
    walkTree(node, (item) => {
      if (item.type === 'listItem') found.push({ item, steps: outermost.has(item) })
    })
  }
  return found
}

function reportMissingStepId(source: Source, item: ListItem): void {
  const title = stepNames(item)?.title ?? shorten(toString(item))
  source.error(
    item,
    'missing-id',
    `o item "${title}" não tem id; acrescente {#algum-id} no fim do parágrafo.`,
  )
}

function readRoles(source: Source, part: Part): Map<string, SectionRole> {
  const map = frontMap(source.frontMatter, 'pipeline', source.error)
  checkKeys(map, ['etapas', 'transversais'], source.error)
  const roles = new Map<string, SectionRole>()
  for (const [key, role] of [
    ['etapas', 'stages'],
    ['transversais', 'concerns'],
  ] as const) {
    const value = frontText(map, key, source.error)
    if (value === null) continue
    const section = part.parts.find(({ heading }) => source.idOf(heading)?.value === value.text)
    if (section === undefined) {
      source.error(
        value.at,
        'dangling-section',
        `"${value.text}" não é o id de uma seção deste capítulo.`,
      )
    } else if (!section.body.some((node) => node.type === 'list')) {
      source.error(
        section.heading,
        'malformed-stage',
        `a seção "${section.title}" deveria trazer a lista do pipeline, mas não tem lista.`,
      )
    } else roles.set(value.text, role)
  }
  return roles
}
