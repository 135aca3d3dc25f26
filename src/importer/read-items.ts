/*
 * The items of a part: questions, answers, essay prompts. They are numbered, bulleted, under
 * headings or bare lines; the first mark that all of them share decides.
 */
import { foldText } from '#domain/text/fold.ts'
import { headingOf, isRule, type Line, splitParagraphs } from './lines.ts'

/** `number` is the one that the document gives it; its lines are without that mark. */
export type Item = { number: number | null; lines: Line[] }

/** `intro` is what stands before the first item. */
export type Items = { intro: Line[]; items: Item[] }

type MarkKind = 'word' | 'number' | 'bullet' | 'heading'
type Mark = { kind: MarkKind; indent: number; number: number | null; rest: string }

const wordMark =
  /^(\*\*|__)?(?:pergunta|quest[ãa]o|pregunta|question|resposta|respuesta|answer|tema|redaç[ãa]o|ensaio|ensayo|essay|prompt|topic|t[óo]pico|[QPRA](?=\d)) ?(?:n[.º°] ?)?#?(\d{1,3})\\?(?: ?[.):–—-])?(\*\*|__)?(?: ?[.):–—-])?(?: (.*))?$/iu
const numberMark = /^(\*\*|__)?\(?(\d{1,3})(?:\\?[.):]| [–—-](?= ))(\*\*|__)?(?: (.*)|\t(.*))?$/u
const bulletMark = /^[-*+•●▪◦‣–] (.*)$/u

/** The mark that a line begins with. */
function markOf(line: Line): Mark | null {
  if (line.isCode || isRule(line)) return null
  const heading = headingOf(line)
  const text = heading?.text ?? line.text.trim()
  const indent = line.text.length - line.text.trimStart().length
  const worded = wordMark.exec(text)
  if (worded !== null) return numbered('word', indent, worded[1], worded[2], worded[3], worded[4])
  const counted = numberMark.exec(text)
  if (counted !== null) {
    const rest = counted[4] ?? counted[5]
    return numbered('number', indent, counted[1], counted[2], counted[3], rest)
  }
  if (heading !== null) return { kind: 'heading', indent, number: null, rest: heading.text }
  const bulleted = bulletMark.exec(text)?.[1]
  if (bulleted === undefined) return null
  const inner = numberMark.exec(bulleted) ?? wordMark.exec(bulleted)
  // "- 3. …" is a bullet whose text begins with its number.
  if (inner?.[4] !== undefined) {
    return { ...numbered('bullet', indent, inner[1], inner[2], inner[3], inner[4]), kind: 'bullet' }
  }
  return { kind: 'bullet', indent, number: null, rest: bulleted }
}

function numbered(
  kind: MarkKind,
  indent: number,
  opened: string | undefined,
  number: string | undefined,
  closed: string | undefined,
  rest = '',
): Mark {
  // The bold that opens before the number and goes on behind it belongs to the text.
  const reopened = opened !== undefined && closed === undefined ? opened + rest : rest
  return { kind, indent, number: Number(number), rest: reopened }
}

/** Marks further in than this belong to what an item holds. */
const deepestMark = 3

/**
 * The ways to read a part as items, the likeliest first: one where marks tell, two where bare lines
 * may be an item each or only each paragraph.
 */
export function readItems(lines: readonly Line[]): Items[] {
  const marks = lines.map(markOf)
  const kind = markedBy(marks)
  if (kind === null) return readBare(lines)
  const least = Math.min(
    ...marks
      .map((mark) => (mark?.kind === kind ? mark.indent : Number.POSITIVE_INFINITY))
      .slice(0, mostMarks),
  )
  const intro: Line[] = []
  const items: Item[] = []
  lines.forEach((line, at) => {
    const mark = marks[at]
    const open = items.at(-1)
    if (mark?.kind === kind && mark.indent <= least + 1) {
      items.push({ number: mark.number, lines: [{ ...line, text: mark.rest }] })
    } else if (open === undefined) intro.push(line)
    else if (headingOf(line) === null || kind === 'heading' || kind === 'word')
      open.lines.push(line)
    // A heading between numbered items, such as "Parte B", is nobody's text.
  })
  return [withoutInstruction({ intro, items })]
}

// Spreading more arguments than this would exhaust the stack; the first ones tell as much.
const mostMarks = 10_000

function markedBy(marks: readonly (Mark | null)[]): MarkKind | null {
  const outer = marks.filter((mark) => mark !== null && mark.indent <= deepestMark)
  const count = (kind: MarkKind) => outer.filter((mark) => mark?.kind === kind).length
  if (count('word') >= 2) return 'word'
  if (count('number') >= 2 || (count('number') === 1 && outer[0]?.kind !== 'bullet'))
    return 'number'
  if (count('bullet') > 0) return 'bullet'
  if (count('word') === 1) return 'word'
  return count('heading') > 0 ? 'heading' : null
}

function readBare(lines: readonly Line[]): Items[] {
  const paragraphs = splitParagraphs(lines)
  const sentences = paragraphs.flatMap(splitEnded)
  return sentences.length === paragraphs.length
    ? [asItems(paragraphs)]
    : [asItems(paragraphs), asItems(sentences)]
}

function asItems(groups: readonly Line[][]): Items {
  const items = groups.map((lines) => ({ number: null, lines }))
  return withoutInstruction({ intro: [], items })
}

/** A paragraph cut behind each line that ends as sentences do. */
function splitEnded(paragraph: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of paragraph) {
    groups.at(-1)?.push(line)
    if (/[.?!:…][*_"'”’)]*\s*$/u.test(line.text.slice(-20))) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** The instruction that someone put among the items is not the first of them. */
function withoutInstruction({ intro, items }: Items): Items {
  const [first, ...rest] = items
  if (first === undefined || first.number !== null || rest.length === 0) return { intro, items }
  const text = first.lines.map((line) => line.text).join(' ')
  return isInstruction(text) ? { intro: [...intro, ...first.lines], items: rest } : { intro, items }
}

/** Whether a sentence tells how to answer rather than asks. */
export function isInstruction(text: string): boolean {
  if (text.length > 400) return false
  const plain = foldText(text.replace(/[*_#>]+/gu, ' '))
  if (/^(?:instruc\p{L}*|instructions?|directions|orientac\p{L}+|indicac\p{L}+)\b/u.test(plain))
    return true
  if (plain.endsWith('?')) return false
  const commands =
    /^(?:responda|respond\p{L}*|responde|answer|conteste|contesta|leia|lea|read|complete|elabore|escolha|choose|write|escreva|escriba|use|utilize)\b/u
  const objects =
    /\b(?:perguntas?|questoes|questao|preguntas?|questions?|frases|oraciones|sentences|palavras|palabras|words|temas|prompts?|seguintes?|siguientes?|following)\b/u
  return commands.test(plain) && objects.test(plain)
}
