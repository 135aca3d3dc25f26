/* The lists under a question that carry ideas and false statements, with their fields. */
import type { ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Falsehood, Idea } from '#domain/course/course.ts'
import type { At } from './diagnostics.ts'
import { readFields, type Field, type FieldRules, type Fields } from './fields.ts'
import { createIdSpace } from './id-space.ts'
import { shorten } from './ids.ts'
import type { Context } from './inline.ts'
import type { Part } from './outline.ts'
import { readPattern, type Notation } from './patterns.ts'
import type { Source } from './source.ts'

/** What reading a question needs beside its place in the course. */
export type QuizContext = Context & { notation: Notation; hasGuide: boolean }

export type IdeaPlace = { id: string; at: At }

/**
 * The `### Ideias` of a question. Each names the passage that teaches it, where there is a guide
 * and a person has looked at the ideas.
 */
export function readIdeas(
  part: Part | undefined,
  question: Part,
  isDraft: boolean,
  context: QuizContext,
): Idea[] {
  const { source, hasGuide } = context
  const rules: FieldRules = {
    seção: hasGuide && !isDraft ? 'required' : 'optional',
    reconhece: 'many',
  }
  if (part === undefined) {
    source.error(
      question.heading,
      'missing-ideas',
      `a pergunta "${shorten(question.title)}" não tem ideias; acrescente "### Ideias" e a lista.`,
    )
    return []
  }
  const ids = createIdSpace('nesta pergunta')
  return itemsOf(source, part.body).map((item): Idea => {
    const own = source.idOf(item)
    const text = itemText(item)
    if (own === null) {
      source.error(
        item,
        'missing-id',
        `a ideia "${shorten(text)}" não tem id; acrescente {#algum-id} no fim do parágrafo.`,
      )
    }
    const fields = itemFields(source, item, rules)
    const section = fields.one('seção')
    return {
      id: ids.claimOptional(source, own) ?? '',
      text,
      source: ideaSource(section, context),
      alternatives: readPatterns(context, fields.many('reconhece')),
    }
  })
}

/** The passage of the guide that a field `seção` names. */
export function ideaSource(field: Field | null, context: Context): Idea['source'] | null {
  if (field === null) return null
  const [link, ...rest] = field.nodes
  if (link?.type !== 'link' || rest.length > 0) {
    context.source.error(
      field.at,
      'malformed-field',
      'o campo "seção" espera um só link: [título](guia/arquivo.md#id).',
    )
    return null
  }
  const place = context.links.place(context.source, link.url, link)
  if (place !== null && !passageKinds.has(place.kind)) {
    context.source.error(
      link,
      'idea-source',
      `"${link.url}" não é um trecho do guia; aponte para uma seção, etapa ou consideração.`,
    )
  }
  return place
}

const passageKinds = new Set<string>(['section', 'stage', 'concern', 'item'])

/** The `### Afirmações falsas` of a question; none when it has no such part. */
export function readFalsehoods(part: Part | undefined, context: QuizContext): Falsehood[] {
  if (part === undefined) return []
  const { source } = context
  return itemsOf(source, part.body).map((item) => {
    const fields = itemFields(source, item, { dica: 'required', reconhece: 'many' })
    const alternatives = readPatterns(context, fields.many('reconhece'))
    return { text: itemText(item), hint: fields.one('dica')?.text ?? '', alternatives }
  })
}

function readPatterns({ source, notation }: QuizContext, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const [code, ...rest] = field.nodes
    if (code?.type === 'inlineCode' && rest.length === 0) {
      const pattern = readPattern(source, code, notation)
      return pattern === null ? [] : [pattern]
    }
    source.error(
      field.at,
      'malformed-field',
      'o campo "reconhece" espera um só padrão entre crases: `padrão`.',
    )
    return []
  })
}

function itemsOf(source: Source, nodes: readonly RootContent[]): ListItem[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.children
    source.error(node, 'unexpected-content', 'aqui só cabe uma lista de itens "- …".')
    return []
  })
}

/** The words of an item's own paragraph. */
export function itemText(item: ListItem): string {
  const [first] = item.children
  return first?.type === 'paragraph' ? toString(first).replace(/\s+/gu, ' ').trim() : ''
}

/** The fields beneath an item; an item without text is reported. */
export function itemFields(source: Source, item: ListItem, rules: FieldRules): Fields {
  if (itemText(item) === '') {
    source.error(item, 'empty-item', 'o item da lista começa sem texto; escreva-o.')
  }
  return readFields(source, item, item.children.slice(1), rules)
}

/** Where the ids of the ideas stand. */
export function ideaPlaces(source: Source, part: Part | undefined): IdeaPlace[] {
  const lists = part?.body.filter((node) => node.type === 'list') ?? []
  return lists
    .flatMap((list) => list.children)
    .flatMap((item) => {
      const id = source.peekId(item)
      return id?.value == null ? [] : [{ id: id.value, at: id.at }]
    })
}
