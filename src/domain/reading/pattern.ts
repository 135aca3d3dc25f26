/*
 * The notation by which an author tells the app how an idea may be worded. See the README for the
 * author's view. Loosest first:
 *
 *   a | b      either                       a b      both, in one sentence, in any order
 *   a + b      both, anywhere               a ~ b    both, within six words
 *   a > b      a and then b                 a > !c > b   … with no c between them
 *   a >> b     … and b in a later clause of it, behind a comma or "mas"
 *   !c         c is not in the sentence     ( … )    as one
 *   palavra    the word in all its forms    pref*    every word that begins so
 *   =palavra   this form only
 *   "uma frase"  these words side by side   @grupo   any wording of the course's group
 *
 * `quase:` in front: what is found is only part of the idea.
 * `contra:` in front: what is found speaks against the idea, which is then to be verified.
 */
import { foldText } from '../text/fold.ts'
import { stemOf, writtenOut } from './tokenize.ts'

/** `exact`: only this form of the word, none of its relatives. */
export type WordNode = { kind: 'word'; word: string; stem: string; exact: boolean }
export type PrefixNode = { kind: 'prefix'; prefix: string }
/** `later`: in a later clause than the step before. */
export type Step = { node: PatternNode; without: PatternNode | null; later: boolean }
export type PatternNode =
  | WordNode
  | PrefixNode
  | { kind: 'phrase'; parts: (WordNode | PrefixNode)[] }
  | { kind: 'group'; name: string; at: number }
  | { kind: 'any' | 'all' | 'apart' | 'near'; parts: PatternNode[] }
  | { kind: 'then'; steps: Step[] }
  | { kind: 'absent'; node: PatternNode }

export type Pattern = { kind: 'pattern'; partial: boolean; against: boolean; node: PatternNode }
/** `offset` counts UTF-16 units from the start of the source. Messages are for authors. */
export type PatternError = { kind: 'error'; offset: number; message: string }

/** Letters that stand before a "*" at least. */
export const SHORTEST_PREFIX = 3
/** Deeper nesting than any author needs; keeps hostile input from exhausting the stack. */
const DEEPEST = 40

/**
 * Reads one pattern. A fault is a value with its place, never an exception.
 *
 * @example parsePattern('modelo ~ (atualiz* | manter)')
 */
export function parsePattern(source: string): Pattern | PatternError {
  const lead = /^\s*(quase|contra)\s*:/iu.exec(source)
  const parser: Parser = { source, at: lead?.[0].length ?? 0, depth: 0, error: null }
  const node = parseAny(parser)
  skipSpace(parser)
  if (parser.error === null && parser.at < source.length) {
    fail(parser, parser.at, `Há um "${source.charAt(parser.at)}" que não abre nada.`)
  }
  if (parser.error === null && node !== null && node.kind === 'absent') {
    fail(
      parser,
      lead?.[0].length ?? 0,
      'Um "!" sozinho não reconhece nada: diga também o que deve aparecer.',
    )
  }
  if (parser.error !== null) return parser.error
  if (node === null) return { kind: 'error', offset: 0, message: 'O padrão está vazio.' }
  const word = lead?.[1]?.toLowerCase()
  return { kind: 'pattern', partial: word === 'quase', against: word === 'contra', node }
}

export type PatternParser = (source: string) => Pattern | PatternError

/** `parsePattern` for whoever meets the same patterns again: each is read once. */
export function createPatternParser(): PatternParser {
  const known = new Map<string, Pattern | PatternError>()
  return (source) => {
    const pattern = known.get(source) ?? parsePattern(source)
    known.set(source, pattern)
    return pattern
  }
}

/** Every node of a tree, the tree itself first. */
export function* walkPattern(node: PatternNode): Generator<PatternNode> {
  yield node
  if ('parts' in node) for (const part of node.parts) yield* walkPattern(part)
  else if (node.kind === 'absent') yield* walkPattern(node.node)
  else if (node.kind === 'then') {
    for (const step of node.steps) {
      yield* walkPattern(step.node)
      if (step.without !== null) yield* walkPattern(step.without)
    }
  }
}

type Parser = { source: string; at: number; depth: number; error: PatternError | null }

function parseAny(parser: Parser): PatternNode | null {
  return parseChain(parser, '|', 'any', (inner) => parseChain(inner, '+', 'apart', parseAll))
}

function parseAll(parser: Parser): PatternNode | null {
  const parts: PatternNode[] = []
  while (parser.error === null) {
    skipSpace(parser)
    const next = parser.source[parser.at]
    if (next === undefined || next === '|' || next === '+' || next === ')') break
    const part = parseThen(parser)
    if (part === null) return null
    parts.push(part)
  }
  if (parser.error !== null) return null
  if (parts.length === 0) return fail(parser, parser.at, 'Falta uma palavra aqui.')
  if (parts.length > 1 && parts.every((part) => part.kind === 'absent')) {
    return fail(parser, parser.at, 'Só há "!": diga também o que deve aparecer.')
  }
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', parts }
}

function parseThen(parser: Parser): PatternNode | null {
  const first = parseNear(parser)
  if (first === null) return null
  const steps: Step[] = [{ node: first, without: null, later: false }]
  let without: PatternNode | null = null
  while (take(parser, '>')) {
    const later = parser.source[parser.at] === '>'
    if (later) parser.at++
    const at = parser.at
    const node = parseNear(parser)
    if (node === null) return null
    if (node.kind === 'absent') {
      if (without !== null) return fail(parser, at, 'Dois "!" seguidos entre ">".')
      without = node.node
    } else {
      steps.push({ node, without, later })
      without = null
    }
  }
  if (without !== null) return fail(parser, parser.at, 'Depois de "> !…" falta outro ">".')
  if (steps.length === 1) return first
  if (first.kind === 'absent') return fail(parser, parser.at, 'Um "!" não pode vir antes de ">".')
  return { kind: 'then', steps }
}

function parseNear(parser: Parser): PatternNode | null {
  const node = parseChain(parser, '~', 'near', parseAtom)
  if (node?.kind === 'near' && node.parts.some((part) => part.kind === 'absent')) {
    return fail(parser, parser.at, 'Um "!" não pode ser vizinho de "~".')
  }
  return node
}

function parseAtom(parser: Parser): PatternNode | null {
  skipSpace(parser)
  const { source } = parser
  const at = parser.at
  const next = source[at]
  if (next === undefined || '|)+~>'.includes(next)) {
    return fail(parser, at, 'Falta uma palavra aqui.')
  }
  if (++parser.depth > DEEPEST) return fail(parser, at, 'Parênteses demais uns nos outros.')
  const node = parseInner(parser, at, next)
  parser.depth--
  return node
}

function parseInner(parser: Parser, at: number, next: string): PatternNode | null {
  const { source } = parser
  if (next === '!') {
    parser.at++
    const node = parseAtom(parser)
    if (node?.kind === 'absent') return fail(parser, at, 'Dois "!" se anulam: tire os dois.')
    return node === null ? null : { kind: 'absent', node }
  }
  if (next === '(') {
    parser.at++
    const node = parseAny(parser)
    if (node === null) return null
    return take(parser, ')') ? node : fail(parser, at, 'Este "(" não fecha.')
  }
  if (next === '"') {
    const close = source.indexOf('"', at + 1)
    if (close < 0) return fail(parser, at, 'Estas aspas não fecham.')
    parser.at = close + 1
    return phrase(parser, at + 1, source.slice(at + 1, close))
  }
  if (next === '@') {
    const name = /^[a-z0-9-]+/u.exec(source.slice(at + 1))?.[0]
    if (name === undefined) return fail(parser, at, 'Depois de "@" vem o nome de um grupo.')
    parser.at = at + 1 + name.length
    return { kind: 'group', name, at }
  }
  const word = /^(?:=?[\p{L}\p{N}\p{M}]+|%)\*?/u.exec(source.slice(at))?.[0]
  if (word === undefined) return fail(parser, at, `O sinal "${next}" não faz parte da notação.`)
  parser.at = at + word.length
  return wordNode(parser, at, word)
}

function phrase(parser: Parser, at: number, text: string): PatternNode | null {
  const parts: (WordNode | PrefixNode)[] = []
  for (const found of text.matchAll(/(?:=?[\p{L}\p{N}\p{M}]+|%)\*?/gu)) {
    const node = wordNode(parser, at + found.index, found[0])
    if (node === null) return null
    parts.push(node)
  }
  if (parts.length === 0) return fail(parser, at, 'Estas aspas estão vazias.')
  return { kind: 'phrase', parts }
}

function wordNode(parser: Parser, at: number, source: string): WordNode | PrefixNode | null {
  const exact = source.startsWith('=')
  const folded = foldText(source.replace(/[=*]/gu, ''))
  if (!source.endsWith('*')) {
    const word = writtenOut(folded)
    return { kind: 'word', word, stem: stemOf(word), exact }
  }
  if (folded.length < SHORTEST_PREFIX)
    return fail(parser, at, 'Antes de "*" são precisas três letras ou mais.')
  return { kind: 'prefix', prefix: folded }
}

function parseChain(
  parser: Parser,
  sign: string,
  kind: 'any' | 'apart' | 'near',
  part: (parser: Parser) => PatternNode | null,
): PatternNode | null {
  const first = part(parser)
  if (first === null) return null
  const parts = [first]
  while (take(parser, sign)) {
    const next = part(parser)
    if (next === null) return null
    parts.push(next)
  }
  if (parts.length === 1) return first
  if (kind !== 'near' && parts.some((part) => part.kind === 'absent')) {
    return fail(parser, parser.at, `Um "!" não pode ser um dos lados de "${sign}".`)
  }
  return { kind, parts }
}

function take(parser: Parser, sign: string): boolean {
  if (parser.error !== null) return false
  skipSpace(parser)
  if (parser.source[parser.at] !== sign) return false
  parser.at++
  return true
}

function skipSpace(parser: Parser): void {
  while (/\s/u.test(parser.source.charAt(parser.at))) parser.at++
}

function fail(parser: Parser, offset: number, message: string): null {
  parser.error ??= { kind: 'error', offset, message }
  return null
}
