/* The criteria of an essay: `- texto {#id}` with the section that each is drawn from. */
import type { ListItem } from 'mdast'
import type { Criterion, PlaceLink } from '#domain/course/course.ts'
import type { FieldRules } from './fields.ts'
import { createIdSpace } from './id-space.ts'
import { ideaSource, itemFields, itemText, type IdeaPlace } from './ideas.ts'
import { shorten } from './ids.ts'
import type { Context } from './inline.ts'
import type { Source } from './source.ts'

/** `place` is where its id stands; null when it has none that is valid. */
export type CriterionDraft = { criterion: Criterion; place: IdeaPlace | null }

/** The criteria of one essay, each drawn from a section that the essay builds on. */
export function readCriteria(
  items: readonly ListItem[],
  sources: readonly PlaceLink[],
  aliasesOf: (criterion: string) => string[],
  context: Context & { hasGuide: boolean },
): CriterionDraft[] {
  const { source, hasGuide } = context
  const ids = createIdSpace('neste tema')
  return items.map((item) => {
    const own = source.idOf(item)
    const text = itemText(item)
    if (own === null) {
      source.error(
        item,
        'missing-id',
        `o critério "${shorten(text)}" não tem id; acrescente {#algum-id} no fim do parágrafo.`,
      )
    }
    const rules: FieldRules = { seção: hasGuide ? 'required' : 'optional' }
    const section = itemFields(source, item, rules).one('seção')
    const place = ideaSource(section, context)
    if (
      section !== null &&
      place !== null &&
      !sources.some((one) => one.address === place.address)
    ) {
      source.error(
        section.at,
        'criterion-source',
        `o critério "${shorten(text)}" vem de "${place.title}", que não está nas seções deste tema.`,
      )
    }
    const id = ids.claimOptional(source, own) ?? ''
    return {
      criterion: { id, aliases: aliasesOf(id), text, source: place },
      place: own === null || id === '' ? null : { id, at: own.at },
    }
  })
}

/** `tema#criterio` for every criterion of the file, so that former ids can have aliases. */
export function criteriaIds(source: Source): Set<string> {
  const found = new Set<string>()
  let essay = ''
  for (const node of source.tree.children) {
    if (node.type === 'heading' && node.depth === 2) essay = source.idOf(node)?.value ?? ''
    if (node.type !== 'list') continue
    const inner = node.children.flatMap(({ children }) => children)
    for (const item of inner.flatMap((child) => (child.type === 'list' ? child.children : []))) {
      const id = source.peekId(item)?.value
      if (typeof id === 'string') found.add(`${essay}#${id}`)
    }
  }
  return found
}
