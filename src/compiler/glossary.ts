/* `glossario.md`: terms, their names in both languages, their definitions. */
import { address } from '#domain/course/address.ts'
import type { Inline, Term, TermName } from '#domain/course/course.ts'
import { nameInTitle } from '#domain/course/name-in-title.ts'
import { foldText } from '#domain/text/fold.ts'
import { checkKeys } from './front-matter.ts'
import { readFields, type Field, type FieldRules, type Fields } from './fields.ts'
import { shorten } from './ids.ts'
import { toInlines, trimInlines, type Context } from './inline.ts'
import { declareItems, type ItemDraft, type ItemsDraft } from './items.ts'
import type { Links } from './links.ts'
import type { Source } from './source.ts'

/** A term, and every wording by which the guide's text may name it. */
export type TermDraft = { term: Term; wordings: string[] }
export type GlossaryDraft = { title: string; terms: TermDraft[] }

/** Makes the terms known as places. */
export function declareGlossary(source: Source, links: Links): ItemsDraft | null {
  checkKeys(source.frontMatter, ['aliases'], source.error)
  return declareItems(source, links, {
    page: address.glossary,
    deepest: 2,
    addressOf: address.term,
    placeOf: ({ id, title }) => ({ kind: 'term', address: address.term(id), title }),
  })
}

/** The terms; where they appear is added by the cross-references. */
export function buildGlossary(draft: ItemsDraft, links: Links): GlossaryDraft {
  const { source, part } = draft
  for (const node of part.body) {
    source.error(node, 'unexpected-content', 'entre o título e o primeiro termo não cabe texto.')
  }
  const context = { source, links }
  const owners = new Map<string, string>()
  const terms = draft.items.map((item) => buildTerm(draft, item, context, owners))
  return { title: part.title, terms }
}

const fieldRules: FieldRules = {
  inglês: 'optional',
  português: 'optional',
  nomes: 'optional',
  também: 'optional',
}
/** A name of `nomes` stands in the title, too, and nobody has told its language. */
const languages = { inglês: 'en', português: 'pt-BR', nomes: null } as const

function buildTerm(
  draft: ItemsDraft,
  { id, part }: ItemDraft,
  context: Context,
  owners: Map<string, string>,
): TermDraft {
  const { source } = context
  const lists = part.body.filter((node) => node.type === 'list')
  const fields = readFields(source, part.heading, lists, fieldRules)
  const name = nameInTitle(part.title)
  const told = readNames(source, part.title, fields)
  // Where no language is told, the title speaks for itself.
  const names = told.some(({ lang }) => lang !== undefined) ? told : [{ text: name }, ...told]
  const variants = commaSeparated(fields.one('também'))
  const wordings = [...names.map(({ text }) => text), ...variants]
  claimNames(source, part, wordings, fields, owners)
  const term: Term = {
    id,
    aliases: draft.aliases.of(id),
    title: part.title,
    name,
    names,
    definition: readDefinition(part, context),
    appearsIn: [],
  }
  return { term, wordings }
}

function readNames(source: Source, title: string, fields: Fields): TermName[] {
  const folded = foldText(title)
  return Object.entries(languages).flatMap(([key, lang]) => {
    const field = fields.one(key)
    return commaSeparated(field).map((text) => {
      if (field !== null && folded !== '' && !folded.includes(foldText(text))) {
        source.error(
          field.at,
          'name-not-in-title',
          `o nome "${text}" não está no título "${title}"; corrija-o ou use o campo "também".`,
        )
      }
      return lang === null ? { text } : { lang, text }
    })
  })
}

// Two terms of one name would make every search and every mark in the text ambiguous.
function claimNames(
  source: Source,
  { title, heading }: ItemDraft['part'],
  wordings: readonly string[],
  fields: Fields,
  owners: Map<string, string>,
): void {
  for (const wording of wordings) {
    const folded = foldText(wording)
    const owner = owners.get(folded)
    if (owner === undefined) owners.set(folded, title)
    else {
      const written = Object.keys(fieldRules)
        .flatMap((key) => fields.one(key) ?? [])
        .find((field) => commaSeparated(field).includes(wording))
      source.error(
        written?.at ?? heading,
        'duplicate-term',
        `o nome "${wording}" já é do termo "${owner}"; cada nome pertence a um só termo.`,
      )
    }
  }
}

function readDefinition(part: ItemDraft['part'], context: Context): Inline[] {
  const [paragraph, extra] = part.body.filter((node) => node.type !== 'list')
  const misplaced = extra ?? (paragraph?.type === 'paragraph' ? undefined : paragraph)
  if (misplaced !== undefined) {
    context.source.error(
      misplaced,
      'unexpected-content',
      'depois dos campos, um termo tem um só parágrafo de definição.',
    )
  }
  if (paragraph?.type === 'paragraph') {
    return trimInlines(toInlines(paragraph.children, context))
  }
  if (paragraph === undefined) {
    context.source.error(
      part.heading,
      'empty-section',
      `o termo "${shorten(part.title)}" não tem definição; escreva-a depois dos campos.`,
    )
  }
  return []
}

function commaSeparated(field: Field | null): string[] {
  const parts = (field?.text ?? '').split(',').map((part) => part.trim())
  return parts.filter((part) => part !== '')
}
