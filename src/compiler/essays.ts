/* `redacao.md`: the prompts, the passages that each builds on, the criteria drawn from them. */
import { address } from '#domain/course/address.ts'
import type { Criterion, EssayStub, PlaceLink } from '#domain/course/course.ts'
import type { CourseWords } from './course-words.ts'
import { criteriaIds, readCriteria } from './criteria.ts'
import { checkKeys } from './front-matter.ts'
import { readFields, type Field } from './fields.ts'
import type { IdeaPlace } from './ideas.ts'
import { shorten } from './ids.ts'
import { toInlines, trimInlines, type Context } from './inline.ts'
import { declareItems, type ItemsDraft } from './items.ts'
import type { Links } from './links.ts'
import type { Source } from './source.ts'

export type EssayDraft = {
  stub: EssayStub
  sources: PlaceLink[]
  criteria: Criterion[]
  criterionIds: IdeaPlace[]
}
export type EssaysDraft = { title: string; essays: EssayDraft[] }

/** Makes the essays known as places. */
export function declareEssays(source: Source, links: Links, words: CourseWords): ItemsDraft | null {
  checkKeys(source.frontMatter, ['aliases'], source.error)
  return declareItems(source, links, {
    page: address.essays,
    deepest: 2,
    addressOf: address.essay,
    placeOf: ({ id, title, number }) => ({
      kind: 'essay',
      address: address.essay(id),
      title: words.essay(number, shorten(title)),
    }),
    hasInner: (id) => criteriaIds(source).has(id),
  })
}

/** The essays with the passages they build on. */
export function buildEssays(
  draft: ItemsDraft,
  links: Links,
  hasGuide: boolean,
  words: CourseWords,
): EssaysDraft {
  const { source, part, items, aliases } = draft
  const context = { source, links, hasGuide }
  for (const node of part.body) {
    source.error(node, 'unexpected-content', 'entre o título e o primeiro tema não cabe texto.')
  }
  const essays = items.map(({ id, part: item, place }, index) => {
    const fields = readFields(source, item.heading, item.body, {
      rótulo: 'required',
      seções: 'optional',
      critérios: 'list',
    })
    const number = index + 1
    const label = fields.one('rótulo')?.text ?? ''
    if (label !== '') place.title = words.essay(number, label)
    const prompt = trimInlines(toInlines(item.heading.children, context))
    const sources = readSources(fields.one('seções'), context)
    const items = fields.one('critérios')?.items ?? []
    const criteria = readCriteria(items, sources, (one) => aliases.within(id, one), context)
    return {
      stub: { id, aliases: aliases.of(id), number, label, prompt },
      sources,
      criteria: criteria.map(({ criterion }) => criterion),
      criterionIds: criteria.flatMap(({ place }) => place ?? []),
    }
  })
  return { title: part.title, essays }
}

function readSources(field: Field | null, { source, links }: Context): PlaceLink[] {
  if (field === null) return []
  const targets = field.nodes.filter((node) => node.type === 'link')
  const between = field.nodes.filter((node) => node.type !== 'link')
  const onlyCommas = between.every((node) => node.type === 'text' && /^[\s,]*$/u.test(node.value))
  if (targets.length < 2 || targets.length > 4 || !onlyCommas) {
    source.error(
      field.at,
      'malformed-field',
      'o campo "seções" espera de dois a quatro links separados por vírgulas.',
    )
  }
  return targets.flatMap((link) => links.place(source, link.url, link) ?? [])
}
