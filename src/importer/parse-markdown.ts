/*
 * Markdown inside an item, as far as study guides mean it: no HTML, no indented code, no underlined
 * headings, which are accidents of text that was pasted. What comes out is a tree of the few
 * elements that content may have.
 */
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { withoutTags } from './html-tags.ts'
import { isBlank, type Line, splitParagraphs } from './lines.ts'
import type { Notes } from './notes.ts'
import {
  joinBlocks,
  type ListItemBlock,
  type Run,
  strongly,
  type TextBlock,
  tidyRuns,
} from './runs.ts'

const disabled = ['htmlFlow', 'htmlText', 'codeIndented', 'setextUnderline', 'definition']

/** Takes the constructs above out of the parser; its types know no such option. */
function withoutAccidents(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }]
}

const parser = unified().use(remarkParse).use(withoutAccidents)

/** The blocks of some lines. */
export function parseBlocks(lines: readonly Line[], notes: Notes): TextBlock[] {
  const groups: { isPlain: boolean; lines: Line[] }[] = []
  for (const paragraph of withGaps(lines)) {
    const isPlain = isOvermarked(paragraph)
    const line = paragraph[0]?.number ?? null
    if (isPlain) notes.add('descartado', line, 'marcas demais num só parágrafo: ficou como texto')
    const last = groups.at(-1)
    if (last === undefined || last.isPlain || isPlain) groups.push({ isPlain, lines: paragraph })
    else for (const one of paragraph) last.lines.push(one)
  }
  return groups.flatMap(({ isPlain, lines: group }) => {
    if (isPlain || !group.some(isMarked)) return plainBlocks(group)
    return boldLead(group) ?? parseTree(group, notes)
  })
}

const leadOnly =
  /^\*\*([^\s*`_[\]<&\\~](?:[^*`_[\]<&\\~]*[^\s*`_[\]<&\\~])?)\*\*([\s:,(][^*`_[\]<&\\~]*)?$/u

/** `**Termo:** definição` on one line: by far the most frequent markup, told without a parser. */
function boldLead(lines: readonly Line[]): TextBlock[] | null {
  const [line, ...others] = lines.filter((one) => !isBlank(one))
  if (line === undefined || line.isCode || others.length > 0) return null
  const match = leadOnly.exec(line.text.trim())
  if (match === null) return null
  const lead: Run = { kind: 'strong', runs: [{ kind: 'text', text: match[1] ?? '' }] }
  return paragraphOf([lead, { kind: 'text', text: match[2] ?? '' }])
}

/** The lines cut in front of each paragraph, its blank lines with it. */
function withGaps(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let before: Line | undefined
  for (const line of lines) {
    const begins = before === undefined || (isBlank(before) && !isBlank(line))
    if (begins) groups.push([line])
    else groups.at(-1)?.push(line)
    before = line
  }
  return groups
}

function plainBlocks(lines: readonly Line[]): TextBlock[] {
  return splitParagraphs(lines).flatMap((paragraph) =>
    paragraphOf([{ kind: 'text', text: paragraph.map(({ text }) => text).join(' ') }]),
  )
}

function parseTree(lines: readonly Line[], notes: Notes): TextBlock[] {
  const source = lines
    .map((line) => (line.isCode ? line.text : prepareLine(line, notes)))
    .join('\n')
  const first = lines[0]?.number ?? 1
  const context: Context = {
    notes,
    lineOf: (node) => lines[(node.position?.start.line ?? 1) - 1]?.number ?? first,
  }
  return toTextBlocks(parser.parse(source).children, context)
}

/** Whether anything in a line may be Markdown. Most lines are only words, and need no parser. */
function isMarked({ text, isCode }: Line): boolean {
  return isCode || /[\\`*_[<&~]|^\s*(?:[-+>#=:]|\d{1,9}[.)])/u.test(text)
}

/** The runs of some lines that make one paragraph, whatever blocks they are. */
export function parseRuns(lines: readonly Line[], notes: Notes): Run[] {
  return joinBlocks(parseBlocks(lines, notes))
}

/** The runs of a single text, in which no list or heading begins. */
export function parseText(text: string, line: number, notes: Notes): Run[] {
  const flat = text
    .trim()
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^([-+*>]|#{1,6})(?=\s|$)/u, '\\$1')
  return parseRuns([{ number: line, text: flat, isCode: false }], notes)
}

/** Quotes lose their mark, tags of formatting go, nested marks of one line become one. */
function prepareLine({ text, number }: Line, notes: Notes): string {
  // A line break before nothing would be a backslash.
  let line = text.replace(/(?<!\\)\\$/u, '')
  const quoted = /^(\s*)(?:> ?)+/u.exec(line)
  if (quoted !== null) line = (quoted[1] ?? '') + line.slice(quoted[0].length)
  line = line.replace(/^(\s*(?:[-*+] |\d{1,9}[.)] ))(?:[-*+] |\d{1,9}[.)] )+(?=\S)/u, '$1')
  if (line.includes('<') && !line.includes('`')) {
    const plain = withoutTags(line)
    if (plain !== line) notes.add('descartado', number, 'marcas de HTML')
    line = plain
  }
  return line
}

/** More marks than this in one paragraph are no markup, and parsing them takes more than its time. */
const mostMarks = 1000

function isOvermarked(paragraph: readonly Line[]): boolean {
  let marks = 0
  for (const { text } of paragraph) marks += text.match(/[*_`[\]<&~\\]/gu)?.length ?? 0
  return marks > mostMarks
}

type Placed = { position?: { start: { line: number } } | undefined }
type Context = { notes: Notes; lineOf: (node: Placed) => number }

function toTextBlocks(nodes: readonly RootContent[], context: Context): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const block of nodes.flatMap((node) => toTextBlock(node, context))) {
    const last = blocks.at(-1)
    // Two lists in a row, told apart by nothing but their bullets, would be read as one.
    if (block.kind === 'list' && last?.kind === 'list' && block.ordered === last.ordered) {
      for (const item of block.items) last.items.push(item)
    } else blocks.push(block)
  }
  return blocks
}

function toTextBlock(node: RootContent, context: Context): TextBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(toRuns(node.children, context))
    case 'heading': {
      const runs = tidyRuns(toRuns(node.children, context))
      return runs.length === 0
        ? []
        : [{ kind: 'heading', level: node.depth, line: context.lineOf(node), runs }]
    }
    case 'list': {
      const items = node.children.flatMap((item) => toItem(toTextBlocks(item.children, context)))
      return items.length === 0 ? [] : [{ kind: 'list', ordered: node.ordered === true, items }]
    }
    case 'blockquote':
      return toTextBlocks(node.children, context)
    case 'code':
      context.notes.add(
        'adivinhado',
        context.lineOf(node),
        'um bloco de código virou linhas de código',
      )
      return node.value
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ kind: 'paragraph', runs: [{ kind: 'code', text: line.trim() }] }))
    default:
      return []
  }
}

function paragraphOf(runs: readonly Run[]): TextBlock[] {
  const tidy = tidyRuns(runs)
  return tidy.length === 0 ? [] : [{ kind: 'paragraph', runs: tidy }]
}

/** An item begins with a paragraph, as content wants it; one without any words is none. */
function toItem(blocks: TextBlock[]): ListItemBlock[] {
  const [first, ...rest] = blocks
  if (first === undefined) return []
  if (first.kind === 'list') return first.items
  const inner = rest.map((block): TextBlock =>
    block.kind === 'heading' ? { kind: 'paragraph', runs: strongly(block.runs) } : block,
  )
  return [{ runs: first.runs, blocks: inner }]
}

function toRuns(nodes: readonly PhrasingContent[], context: Context): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value }]
      case 'break':
        return [{ kind: 'text', text: ' ' }]
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, runs: toRuns(node.children, context) }]
      case 'link': {
        const runs = toRuns(node.children, context)
        if (isUsable(node.url)) return [{ kind: 'link', url: node.url, runs }]
        context.notes.add(
          'descartado',
          context.lineOf(node),
          `o endereço do link "${toString(node)}"`,
        )
        return runs
      }
      case 'image':
        context.notes.add('descartado', context.lineOf(node), `a imagem "${node.alt ?? ''}"`)
        return [{ kind: 'text', text: node.alt ?? '' }]
      default:
        return [{ kind: 'text', text: toString(node) }]
    }
  })
}

/** What content takes for a link, and what can be written in one without marks of its own. */
function isUsable(url: string): boolean {
  return /^https:\/\/[^\s<>()[\]\\`*_{}]+$/u.test(url) && URL.canParse(url)
}
