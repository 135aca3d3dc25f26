/* The stages and the concerns of a pipeline: lists of `**Nome (Ressalva):** texto {#id}`. */
import type { List, ListItem, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Concern, Decision, Inline, Outcome, Stage } from '#domain/course/course.ts'
import { toInlines, trimInlines, type Context } from './inline.ts'
import { shorten } from './ids.ts'

export type StepNames = { title: string; remark: string | null }
export type StepIds = (item: ListItem) => { id: string; aliases: string[] }

/** The name of a stage or concern, and what stands in parentheses behind it. */
export function stepNames(item: ListItem): StepNames | null {
  const paragraph = item.children[0]
  const label = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (label?.type !== 'strong') return null
  const match = /^(.+?)(?:\s*\(([^()]+)\))?:$/su.exec(toString(label).trim())
  if (match?.[1] === undefined) return null
  return { title: match[1], remark: match[2] ?? null }
}

type Step = StepNames & { id: string; aliases: string[]; description: Inline[] }

function toStep(item: ListItem, context: Context, ids: StepIds): Step {
  const names = stepNames(item)
  const paragraph = item.children[0]
  if (names === null || paragraph?.type !== 'paragraph') {
    context.source.error(
      item,
      'malformed-stage',
      'esperava "**Nome:** descrição {#id}" no começo do item.',
    )
    return { title: '', remark: null, ...ids(item), description: [] }
  }
  const description = trimInlines(toInlines(paragraph.children.slice(1), context))
  if (description.length === 0) {
    context.source.error(item, 'empty-item', `"${names.title}" não tem descrição; escreva-a.`)
  }
  return { ...names, ...ids(item), description }
}

/** The considerations of a list, in its order. */
export function toConcerns(list: List, context: Context, ids: StepIds): Concern[] {
  return list.children.map((item) => {
    const extra = item.children[1]
    if (extra !== undefined) {
      context.source.error(extra, 'unexpected-content', 'uma consideração tem um só parágrafo.')
    }
    return toStep(item, context, ids)
  })
}

/** The stages of an ordered list; `stageIds` are the ids that a decision may lead to. */
export function toStages(
  list: List,
  context: Context,
  ids: StepIds,
  stageIds: ReadonlyMap<string, string>,
): Stage[] {
  if (list.ordered !== true) {
    context.source.error(
      list,
      'malformed-stage',
      'as etapas formam uma lista numerada (1., 2., …).',
    )
  }
  return list.children.map((item, index) => {
    const step = toStep(item, context, ids)
    const [, outcomes, extra] = item.children
    if (extra !== undefined || (outcomes !== undefined && outcomes.type !== 'list')) {
      context.source.error(
        extra ?? outcomes ?? item,
        'unexpected-content',
        'depois do parágrafo de uma etapa só cabe a lista "Se SIM:" e "Se NÃO:".',
      )
    }
    return {
      ...step,
      number: index + 1,
      decision: outcomes?.type === 'list' ? toDecision(outcomes, item, context, stageIds) : null,
      practice: [],
    }
  })
}

const outcomeLabels = { yes: 'Se SIM', no: 'Se NÃO' } as const

function toDecision(
  list: List,
  stage: ListItem,
  context: Context,
  stageIds: ReadonlyMap<string, string>,
): Decision | null {
  const found: Partial<Record<keyof Decision, Outcome>> = {}
  let malformed = false
  for (const item of list.children) {
    const paragraph = item.children[0]
    const text = paragraph?.type === 'paragraph' ? toString(paragraph) : ''
    const key = text.startsWith('Se SIM:') ? 'yes' : text.startsWith('Se NÃO:') ? 'no' : null
    if (key === null || paragraph?.type !== 'paragraph' || found[key] !== undefined) {
      context.source.error(
        item,
        'malformed-decision',
        `esperava uma linha "Se SIM: …" e uma "Se NÃO: …"; veio "${shorten(text)}".`,
      )
      malformed = true
      continue
    }
    found[key] = toOutcome(outcomeLabels[key], paragraph, context, stageIds)
  }
  const { yes, no } = found
  if (yes !== undefined && no !== undefined) return { yes, no }
  if (malformed) return null
  const missing = yes === undefined ? 'Se SIM:' : 'Se NÃO:'
  context.source.error(
    stage,
    'incomplete-decision',
    `a decisão "${stepNames(stage)?.title ?? ''}" não diz o que fazer "${missing}"; acrescente.`,
  )
  return null
}

function toOutcome(
  label: string,
  paragraph: Paragraph,
  context: Context,
  stageIds: ReadonlyMap<string, string>,
): Outcome {
  const content = trimInlines(toInlines(withoutLabel(paragraph), context))
  const targets: string[] = []
  const links = paragraph.children.filter((node) => node.type === 'link')
  for (const link of links) {
    const to = context.links.lookup(context.source.path, link.url)
    // A dangling link has been reported by the conversion of the text.
    if (to === null) continue
    const target = stageIds.get(to)
    if (target === undefined) {
      context.source.error(
        link,
        'decision-target',
        `"${link.url}" não é uma etapa deste pipeline; uma decisão leva a etapas.`,
      )
    } else targets.push(target)
  }
  if (links.length === 0) {
    context.source.error(
      paragraph,
      'decision-target',
      `"${label}" não leva a nenhuma etapa; ponha o link [texto](#id-da-etapa).`,
    )
  }
  return { label, content, targets }
}

function withoutLabel(paragraph: Paragraph): Paragraph['children'] {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return paragraph.children
  return [{ ...first, value: first.value.replace(/^Se (?:SIM|NÃO):\s*/u, '') }, ...rest]
}
