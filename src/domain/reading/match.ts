/*
 * Finds patterns in a tokenized answer. A match is the set of words that carried it, so that the
 * app can quote the learner and doubts can look at what stands around.
 */
import {
  SHORTEST_PREFIX,
  type PatternNode,
  type PrefixNode,
  type Step,
  type WordNode,
} from './pattern.ts'
import type { Token } from './tokenize.ts'
import { editDistance } from './typo.ts'

/** Indices of tokens, rising. */
export type Match = readonly number[]

export type Groups = ReadonlyMap<string, PatternNode>

export type MatchContext = {
  tokens: readonly Token[]
  byStem: ReadonlyMap<string, readonly number[]>
  /** By the letters that every prefix has at least. */
  byOpening: ReadonlyMap<string, readonly number[]>
  groups: Groups
  /** Group matches already found in this answer; groups are asked for again and again. */
  found: Map<string, readonly Match[]>
}

/** "a ~ b": so many words that carry meaning may lie from the first to the last. */
const NEAR = 6
/** "a b": the same sentence, and no further apart; endless chat sentences say many things. */
const SENTENCE_REACH = 25
/** "a > b": how far ahead the answer to a condition is looked for. */
const THEN_REACH = 12
/** Ways of matching one node that are followed up; more only cost time. */
const MOST_MATCHES = 24

/** Prepares an answer for matching. */
export function createContext(tokens: readonly Token[], groups: Groups): MatchContext {
  const byStem = new Map<string, number[]>()
  const byOpening = new Map<string, number[]>()
  for (const [index, token] of tokens.entries()) {
    if (token.masked) continue
    addPlace(byStem, token.stem, index)
    addPlace(byOpening, token.word.slice(0, SHORTEST_PREFIX), index)
  }
  return { tokens, byStem, byOpening, groups, found: new Map() }
}

function addPlace(places: Map<string, number[]>, key: string, index: number): void {
  const known = places.get(key)
  if (known === undefined) places.set(key, [index])
  else known.push(index)
}

/** All ways in which the pattern is found, up to a limit that no honest answer reaches. */
export function findMatches(node: PatternNode, context: MatchContext): readonly Match[] {
  switch (node.kind) {
    case 'word':
    case 'prefix':
      return wordPlaces(node, context).map((index) => [index])
    case 'phrase':
      return phraseMatches(node.parts, context)
    case 'group':
      return groupMatches(node.name, context)
    case 'any':
      return anyMatches(node.parts, context)
    case 'all':
      return allMatches(node.parts, context)
    case 'near':
      return joinAll(node.parts, context, (match) => withinReach(match, context, NEAR))
    case 'apart':
      return joinAll(node.parts, context, () => true)
    case 'then':
      return thenMatches(node.steps, context)
    case 'absent':
      return []
  }
}

function anyMatches(parts: readonly PatternNode[], context: MatchContext): readonly Match[] {
  const matches: Match[] = []
  for (const part of parts) {
    // Groups are long lists of single words, hardly any of them in the answer: no arrays for those.
    if (part.kind === 'word' && !context.byStem.has(part.stem)) continue
    for (const match of findMatches(part, context)) matches.push(match)
  }
  return distinct(matches)
}

function wordPlaces(
  node: WordNode | PrefixNode,
  { byStem, byOpening, tokens }: MatchContext,
): readonly number[] {
  if (node.kind === 'word') {
    const places = byStem.get(node.stem) ?? []
    return node.exact ? places.filter((index) => isAt(node, tokens[index])) : places
  }
  const candidates = byOpening.get(node.prefix.slice(0, SHORTEST_PREFIX))
  return candidates?.filter((index) => isAt(node, tokens[index])) ?? []
}

/**
 * A mended word is only as long as the stem it was mended to; whether it goes on as the prefix does
 * is seen in what was typed: "decsartado" begins as "descarta*" does, "decsarte" does not.
 */
function beginsSo({ word, stem, misspelt }: Token, prefix: string): boolean {
  if (word.startsWith(prefix)) return true
  if (misspelt === null || !prefix.startsWith(stem)) return false
  return [-1, 0, 1].some(
    (more) => editDistance(misspelt.slice(0, prefix.length + more), prefix, 1) <= 1,
  )
}

function isAt(node: WordNode | PrefixNode, token: Token | undefined): boolean {
  if (token === undefined || token.masked) return false
  if (node.kind === 'prefix') return beginsSo(token, node.prefix)
  if (token.stem !== node.stem) return false
  if (!node.exact) return true
  // Of a misspelt word only the stem is known for sure; its form is what was nearly typed.
  if (token.misspelt !== null) return editDistance(token.misspelt, node.word, 1) <= 1
  return token.word === node.word
}

/**
 * Side by side, but words that only hold others together may stand between: "vida real" is also
 * found in "vida bem real". Otherwise leaving such words out could make an answer better.
 */
function phraseMatches(parts: readonly (WordNode | PrefixNode)[], context: MatchContext): Match[] {
  const [first] = parts
  if (first === undefined) return []
  const matches: Match[] = []
  for (const start of wordPlaces(first, context)) {
    const match = [start]
    let at = start
    for (const part of parts.slice(1)) {
      at++
      while (context.tokens[at]?.stop === true && !isAt(part, context.tokens[at])) at++
      if (!isAt(part, context.tokens[at])) break
      match.push(at)
    }
    if (match.length === parts.length && sameSentence(match, context)) matches.push(match)
  }
  return matches
}

function groupMatches(name: string, context: MatchContext): readonly Match[] {
  const before = context.found.get(name)
  if (before !== undefined) return before
  context.found.set(name, [])
  const node = context.groups.get(name)
  const matches = node === undefined ? [] : findMatches(node, context)
  context.found.set(name, matches)
  return matches
}

function allMatches(parts: readonly PatternNode[], context: MatchContext): readonly Match[] {
  const wanted = parts.filter((part) => part.kind !== 'absent')
  const barred = parts.flatMap((part) =>
    part.kind === 'absent' ? findMatches(part.node, context) : [],
  )
  const sentencesBarred = new Set(barred.map((match) => sentenceOf(match, context)))
  return joinAll(
    wanted,
    context,
    (match) =>
      withinReach(match, context, SENTENCE_REACH) &&
      !sentencesBarred.has(sentenceOf(match, context)),
  )
}

function joinAll(
  parts: readonly PatternNode[],
  context: MatchContext,
  accepts: (match: Match) => boolean,
): readonly Match[] {
  let joined: readonly Match[] = [[]]
  for (const part of parts) {
    const matches = findMatches(part, context)
    if (matches.length === 0) return []
    const next: Match[] = []
    for (const left of joined) {
      for (const right of matches) {
        const both = merge(left, right)
        if (accepts(both)) next.push(both)
        if (next.length >= MOST_MATCHES) break
      }
    }
    joined = next
  }
  return joined
}

function thenMatches(steps: readonly Step[], context: MatchContext): readonly Match[] {
  const [first, ...rest] = steps
  if (first === undefined) return []
  let found: readonly Match[] = findMatches(first.node, context)
  for (const step of rest) {
    const rights = findMatches(step.node, context)
    const barriers = step.without === null ? [] : findMatches(step.without, context)
    const next: Match[] = []
    for (const left of found) {
      for (const right of rights) {
        const from = left.at(-1) ?? 0
        const to = right[0] ?? 0
        if (to <= from || next.length >= MOST_MATCHES) continue
        if (!withinReach([from, to], context, THEN_REACH)) continue
        if (step.later && clauseAt(to, context) === clauseAt(from, context)) continue
        const barred = barriers.some(
          (barrier) => (barrier[0] ?? 0) > from && (barrier[0] ?? 0) < to,
        )
        if (!barred) next.push(merge(left, right))
      }
    }
    found = next
  }
  return found
}

function merge(left: Match, right: Match): Match {
  if (left.length === 0) return right
  return [...new Set([...left, ...right])].sort((a, b) => a - b)
}

function distinct(matches: Match[]): Match[] {
  if (matches.length < 2) return matches
  const byKey = new Map(matches.map((match) => [match.join(' '), match]))
  return [...byKey.values()].slice(0, MOST_MATCHES)
}

function sentenceOf(match: Match, { tokens }: MatchContext): number {
  return tokens[match[0] ?? 0]?.sentence ?? 0
}

function clauseAt(index: number, { tokens }: MatchContext): number | undefined {
  return tokens[index]?.clause
}

function sameSentence(match: Match, { tokens }: MatchContext): boolean {
  return tokens[match[0] ?? 0]?.sentence === tokens[match.at(-1) ?? 0]?.sentence
}

/** Distances count only words that carry meaning: padding brings nothing nearer or further. */
function withinReach(match: Match, context: MatchContext, reach: number): boolean {
  if (!sameSentence(match, context)) return false
  const first = context.tokens[match[0] ?? 0]
  const last = context.tokens[match.at(-1) ?? 0]
  return first !== undefined && last !== undefined && last.place - first.place < reach
}
