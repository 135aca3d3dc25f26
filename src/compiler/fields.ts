import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { foldText } from '#domain/text/fold.ts'
import type { At } from './diagnostics.ts'
import { shorten } from './ids.ts'
import type { Source } from './source.ts'

/** One `nome: valor` of a list; `items` are those of a field that holds a list of its own. */
export type Field = {
  name: string
  at: At
  nodes: PhrasingContent[]
  text: string
  items: ListItem[]
}

/**
 * Which fields a list may have: exactly once, at most once, or any number of times; a `list` at
 * most once, with its items one step further in.
 */
export type FieldRules = Record<string, 'required' | 'optional' | 'many' | 'list'>

export type Fields = {
  /** The field of this name, if it is there. */
  one(name: string): Field | null
  many(name: string): Field[]
}

/**
 * Reads lists of `- nome: valor`. Unknown, repeated, empty and missing fields are reported, the
 * missing ones at `owner`.
 */
export function readFields(
  source: Source,
  owner: At,
  nodes: readonly RootContent[],
  rules: FieldRules,
): Fields {
  const fields: Field[] = []
  for (const node of nodes) {
    if (node.type === 'list') fields.push(...listFields(source, node, rules))
    else source.error(node, 'unexpected-content', `aqui só cabe a lista ${describe(rules)}.`)
  }
  const many = (name: string) => fields.filter((field) => field.name === name)
  for (const [name, rule] of Object.entries(rules)) {
    const found = many(name)
    const second = found[1]
    if (rule === 'required' && found.length === 0) {
      source.error(owner, 'missing-field', `falta o campo "- ${name}: …".`)
    } else if (rule !== 'many' && second !== undefined) {
      source.error(second.at, 'repeated-field', `o campo "${name}" só pode aparecer uma vez.`)
    }
  }
  return { many, one: (name) => many(name)[0] ?? null }
}

function listFields(source: Source, list: List, rules: FieldRules): Field[] {
  return list.children.flatMap((item): Field[] => {
    const [first, extra] = item.children
    const field = first?.type === 'paragraph' ? splitField(first) : null
    if (field === null) {
      source.error(item, 'malformed-field', `esperava "- campo: valor" ${describe(rules)}.`)
      return []
    }
    const meant = Object.keys(rules).find((name) => foldText(name) === foldText(field.name))
    const items = rules[meant ?? ''] === 'list' && extra?.type === 'list' ? extra.children : []
    if (extra !== undefined && items.length === 0) {
      source.error(extra, 'unexpected-content', `o campo "${field.name}" cabe em um só parágrafo.`)
    }
    if (meant === undefined) {
      const name = shorten(field.name)
      source.error(field.at, 'unknown-field', `o campo "${name}" não existe ${describe(rules)}.`)
      return []
    }
    if (meant !== field.name) {
      source.error(field.at, 'unknown-field', `o campo "${field.name}" escreve-se "${meant}".`)
    }
    if (rules[meant] === 'list') {
      if (field.text !== '' || items.length === 0) {
        source.error(
          field.at,
          'malformed-field',
          `o campo "${meant}" espera uma lista recuada de itens "- …", um por linha.`,
        )
      }
    } else if (field.text === '') {
      source.error(field.at, 'empty-field', `o campo "${meant}" está vazio; complete-o.`)
    }
    return [{ ...field, name: meant, items }]
  })
}

function splitField(paragraph: Paragraph): Omit<Field, 'items'> | null {
  const [first, ...rest] = paragraph.children
  const match = first?.type === 'text' ? /^([^:\n]+):\s*/u.exec(first.value) : null
  if (first?.type !== 'text' || match === null) return null
  const remainder = { ...first, value: first.value.slice(match[0].length) }
  const nodes = remainder.value === '' ? rest : [remainder, ...rest]
  const text = toString({ type: 'paragraph', children: nodes }).trim()
  return { name: (match[1] ?? '').trim(), at: paragraph, nodes, text }
}

function describe(rules: FieldRules): string {
  return `(campos: ${Object.keys(rules).join(', ')})`
}
