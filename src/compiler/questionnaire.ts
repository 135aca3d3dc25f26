/* `questionario.md`: prompts, keys, ideas; false statements and examples where there are any. */
import { address } from '#domain/course/address.ts'
import type { AnswerKey, Block, Inline, QuestionStub } from '#domain/course/course.ts'
import type { PatternParser } from '#domain/reading/pattern.ts'
import { toBlocks } from './blocks.ts'
import type { CourseWords } from './course-words.ts'
import type { At } from './diagnostics.ts'
import { checkKeys, frontText, requireKey } from './front-matter.ts'
import { readExamples, type Example } from './examples.ts'
import { readFields, type Field } from './fields.ts'
import { ideaPlaces, readFalsehoods, readIdeas, type IdeaPlace, type QuizContext } from './ideas.ts'
import { shorten } from './ids.ts'
import { toInlines, trimInlines, type Context } from './inline.ts'
import { declareItems, type ItemDraft, type ItemsDraft } from './items.ts'
import type { Links } from './links.ts'
import type { Part } from './outline.ts'
import { groupsOf, readGroups } from './patterns.ts'
import { revisionOf } from './revision.ts'
import type { Source } from './source.ts'

export type QuestionDraft = {
  stub: QuestionStub
  key: AnswerKey
  examples: Example[]
  ideaIds: IdeaPlace[]
  answerAt: At
}
export type Questionnaire = {
  title: string
  keyTitle: string
  instructions: Block[]
  questions: QuestionDraft[]
}

/** Makes the questions known as places. */
export function declareQuestionnaire(
  source: Source,
  links: Links,
  words: CourseWords,
): ItemsDraft | null {
  checkKeys(source.frontMatter, ['gabarito', 'sinonimos', 'aliases'], source.error)
  return declareItems(source, links, {
    page: address.quiz,
    deepest: 3,
    // The page of the result has the address that such a question would get.
    reserved: ['resultado'],
    addressOf: address.question,
    placeOf: ({ id, title, number }) => ({
      kind: 'question',
      address: address.question(id),
      title: words.question(number, shorten(title)),
    }),
    hasInner: (id) => ideaIds(source).has(id),
  })
}

/** The questions with their keys. */
export function buildQuestionnaire(
  draft: ItemsDraft,
  links: Links,
  hasGuide: boolean,
  words: CourseWords,
  parse: PatternParser,
): Questionnaire {
  const { source, part, items } = draft
  const notation = { groups: readGroups(source), parse }
  const context = { source, links, notation, hasGuide }
  const keyTitle = frontText(source.frontMatter, 'gabarito', source.error)
  requireKey(source.frontMatter, 'gabarito', source.error)
  return {
    title: part.title,
    keyTitle: keyTitle?.text ?? '',
    instructions: toBlocks(part.body, context),
    questions: items.map((item, index) => {
      const question = buildQuestion(draft, item, index + 1, context)
      const { number, label } = question.stub
      if (label !== '') item.place.title = words.question(number, label)
      return question
    }),
  }
}

const partNames = ['Gabarito', 'Ideias', 'Afirmações falsas', 'Exemplos'] as const
type PartName = (typeof partNames)[number]

function buildQuestion(
  draft: ItemsDraft,
  { id, part }: ItemDraft,
  number: number,
  context: QuizContext,
): QuestionDraft {
  const { source } = draft
  const fields = readFields(source, part.heading, part.body, {
    rótulo: 'required',
    exige: 'required',
    ideias: 'optional',
  })
  const label = fields.one('rótulo')?.text ?? ''
  const parts = readParts(source, part)
  const answer = readAnswer(parts.get('Gabarito'), part, context)
  const isDraft = readDraftMark(source, fields.one('ideias'))
  const ideas = readIdeas(parts.get('Ideias'), part, isDraft, context)
  const required = readRequired(source, fields.one('exige'), ideas.length)
  const prompt = trimInlines(toInlines(part.heading.children, context))
  const revision = revisionOf({ prompt, answer, required, ideas })
  const falsehoods = readFalsehoods(parts.get('Afirmações falsas'), context)
  const patterns = [...ideas, ...falsehoods].flatMap(({ alternatives }) => alternatives)
  const aliases = draft.aliases.of(id)
  return {
    stub: { id, aliases, number, label, prompt, required, ideaCount: ideas.length, revision },
    key: {
      question: id,
      revision,
      required,
      answer,
      ideas,
      ...(isDraft && { isDraft }),
      falsehoods,
      groups: groupsOf(patterns, context.notation),
    },
    examples: readExamples(source, id, parts.get('Exemplos')),
    ideaIds: ideaPlaces(source, parts.get('Ideias')),
    answerAt: parts.get('Gabarito')?.body[0] ?? part.heading,
  }
}

function readParts(source: Source, question: Part): Map<PartName, Part> {
  const parts = new Map<PartName, Part>()
  for (const part of question.parts) {
    const name = partNames.find((name) => name === part.title)
    if (name === undefined) {
      source.error(
        part.heading,
        'unknown-heading',
        `o título "${shorten(part.title)}" não existe numa pergunta; há: ${partNames.join(', ')}.`,
      )
    } else if (parts.has(name)) {
      source.error(part.heading, 'second-heading', `a pergunta já tem a parte "${name}"; junte-as.`)
    } else {
      parts.set(name, part)
      if (part.body.length === 0) {
        source.error(part.heading, 'empty-section', `a parte "${name}" está vazia; complete-a.`)
      }
    }
  }
  return parts
}

function readAnswer(part: Part | undefined, question: Part, context: Context): Inline[] {
  if (part === undefined) {
    context.source.error(
      question.heading,
      'missing-key',
      `a pergunta "${shorten(question.title)}" não tem gabarito; acrescente "### Gabarito" e o texto.`,
    )
    return []
  }
  const [paragraph, extra] = part.body
  if (extra !== undefined || (paragraph !== undefined && paragraph.type !== 'paragraph')) {
    context.source.error(
      extra ?? part.heading,
      'unexpected-content',
      'o gabarito cabe em um só parágrafo.',
    )
  }
  if (paragraph?.type !== 'paragraph') return []
  return trimInlines(toInlines(paragraph.children, context))
}

function readDraftMark(source: Source, field: Field | null): boolean {
  if (field === null || field.text === draftMark) return field !== null
  source.error(
    field.at,
    'malformed-field',
    `o campo "ideias" só pode dizer "${draftMark}"; quem reviu as ideias retira a linha.`,
  )
  return false
}

/** What an author takes out after a look at ideas that a machine has cut from the answer. */
const draftMark = 'rascunho'

function readRequired(source: Source, field: Field | null, ideaCount: number): number {
  if (field === null) return 1
  const required = /^\d{1,3}$/u.test(field.text) ? Number(field.text) : 0
  if (required < 1) {
    source.error(
      field.at,
      'required-count',
      `"exige" espera um número inteiro a partir de 1; veio "${shorten(field.text)}".`,
    )
    return 1
  }
  if (ideaCount > 0 && required > ideaCount) {
    source.error(
      field.at,
      'required-count',
      `"exige: ${required}" pede mais ideias do que as ${ideaCount} que a pergunta tem.`,
    )
  }
  return required
}

/** `pergunta#ideia` for every idea of the file, so that former ids of ideas can have aliases. */
function ideaIds(source: Source): Set<string> {
  const found = new Set<string>()
  let question = ''
  for (const node of source.tree.children) {
    if (node.type === 'heading' && node.depth === 2) question = source.idOf(node)?.value ?? ''
    if (node.type !== 'list') continue
    for (const item of node.children) {
      const id = source.peekId(item)?.value
      if (typeof id === 'string') found.add(`${question}#${id}`)
    }
  }
  return found
}
