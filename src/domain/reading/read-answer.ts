/*
 * The app's own reading of an answer: a second opinion beside the learner's, with the words that it
 * relied on and its doubts. When in doubt it says "a verificar": crediting what is not there harms
 * learning, missing what is there does little.
 */
import type { AnswerKey, Idea } from '../course/course.ts'
import { plainText } from '../course/plain-text.ts'
import { findGuards, isForeignCourse, maskCopied, type GuardFinding } from './guards.ts'
import { createContext, findMatches, type Groups, type Match, type MatchContext } from './match.ts'
import { conditionalNegations, deniedWord, negationsIn } from './negation.ts'
import { overlaps, sharesClause, spanOf, spansOf, type Span } from './match-places.ts'
import {
  parsePattern,
  walkPattern,
  type Pattern,
  type PatternNode,
  type PatternParser,
} from './pattern.ts'
import { tokenize, type Token } from './tokenize.ts'
import { createSpelling, mendSlip, type Spelling } from './typo.ts'

export type Outcome = 'coberta' | 'quase' | 'a-verificar' | 'nao-encontrada'
/** Why the app is unsure: denied nearby, said and denied, part of a wrong claim, kept back by a guard. */
export type Doubt = 'negada' | 'contradita' | 'afirmacao-falsa' | 'ressalva'

export type IdeaReading = { outcome: Outcome; spans: Span[]; doubts: Doubt[] }
export type FoundFalsehood = { text: string; hint: string; span: Span }

export type Reading = {
  ideas: Record<string, IdeaReading>
  guards: GuardFinding[]
  falsehoods: FoundFalsehood[]
}

export type ReadableKey = Pick<AnswerKey, 'ideas' | 'falsehoods' | 'groups'> &
  Partial<Pick<AnswerKey, 'answer'>>

type Recogniser = { id: string; patterns: Pattern[] }

export type Reader = {
  ideas: readonly Recogniser[]
  falsehoods: readonly { text: string; hint: string; patterns: Pattern[] }[]
  groups: Groups
  prompt: readonly Token[]
  isForeign: boolean
  spelling: Spelling
}

/**
 * Prepares a question for reading; once per question, so that each answer takes well under a
 * millisecond. Patterns that do not parse are left out: the compiler reports them.
 */
export function createReader(
  key: ReadableKey,
  prompt: string,
  parse: PatternParser = parsePattern,
): Reader {
  const groups = new Map<string, PatternNode>()
  for (const [name, source] of Object.entries(key.groups)) {
    const pattern = parse(source)
    if (pattern.kind === 'pattern') groups.set(name, pattern.node)
  }
  const ideas = key.ideas.map((idea: Idea) => ({
    id: idea.id,
    patterns: parseAll(idea.alternatives, parse),
  }))
  const falsehoods = key.falsehoods.map(({ text, hint, alternatives }) => ({
    text,
    hint,
    patterns: parseAll(alternatives, parse),
  }))
  const used = [...ideas, ...falsehoods].flatMap(({ patterns }) => patterns.map(({ node }) => node))
  const stems = new Set<string>()
  const prefixes = new Set<string>()
  for (const root of [...used, ...groups.values()]) {
    for (const node of walkPattern(root)) {
      for (const word of node.kind === 'phrase' ? node.parts : [node]) {
        if (word.kind === 'word') stems.add(word.stem)
        else if (word.kind === 'prefix') prefixes.add(word.prefix)
      }
    }
  }
  return {
    ideas,
    falsehoods,
    groups,
    prompt: tokenize(prompt),
    isForeign: isForeignCourse([
      prompt,
      plainText(key.answer ?? []),
      ...key.ideas.map(({ text }) => text),
    ]),
    spelling: createSpelling(stems, prefixes),
  }
}

/** Reads one answer. Pure: the same text and reader give the same reading. */
export function readAnswer(text: string, reader: Reader): Reading {
  const tokens = tokenize(text)
  mendSpelling(tokens, reader.spelling)
  maskCopied(tokens, reader.prompt)
  const guards = findGuards(text, tokens, reader.isForeign)
  const context = createContext(tokens, reader.groups)
  const wrong = reader.falsehoods.flatMap((falsehood) => {
    return matchesOf(falsehood.patterns, false, context)
      .filter((match) => deniedWord(match, tokens) === null)
      .map((match) => ({ falsehood, match }))
  })
  const keepBack = guards.some(({ kind }) => kind !== 'longa')
  const claims = wrong.map(({ match }) => match)
  const evidence = reader.ideas.map(({ id, patterns }) => ({
    id,
    full: matchesOf(patterns, false, context),
    partial: matchesOf(patterns, true, context),
    against: patterns.some(
      (pattern) =>
        pattern.against &&
        findMatches(pattern.node, context).some((match) => deniedWord(match, tokens) === null),
    ),
  }))
  const asked = negationsIn(
    evidence.flatMap(({ full, partial }) => [...full, ...partial]),
    tokens,
  )
  for (const index of conditionalNegations(tokens)) asked.add(index)
  const ideas: Record<string, IdeaReading> = {}
  let contradicted: Span | null = null
  for (const { id, full, partial, against } of evidence) {
    const reading = weigh({ full, partial, claims, asked, tokens })
    if (against && reading.outcome === 'coberta') {
      reading.outcome = 'a-verificar'
      reading.doubts.push('contradita')
    }
    if (keepBack && reading.outcome === 'coberta') {
      reading.outcome = 'a-verificar'
      reading.doubts.push('ressalva')
    }
    if (reading.doubts.includes('contradita')) contradicted ??= reading.spans[0] ?? null
    ideas[id] = reading
  }
  if (contradicted !== null) guards.push({ kind: 'contradicao', span: contradicted })
  return {
    ideas,
    guards,
    falsehoods: reader.falsehoods.flatMap((falsehood) => {
      const claim = wrong.find((item) => item.falsehood === falsehood)
      if (claim === undefined) return []
      const { text, hint } = falsehood
      return [{ text, hint, span: spanOf(claim.match, tokens) }]
    }),
  }
}

type Evidence = {
  full: readonly Match[]
  partial: readonly Match[]
  /** The wrong claims of the answer. */
  claims: readonly Match[]
  /** Negations that some idea or an "if" asked for: "não passou" is an outcome, not a denial. */
  asked: ReadonlySet<number>
  tokens: readonly Token[]
}

function weigh({ full, partial, claims, asked, tokens }: Evidence): IdeaReading {
  const honest = full.filter((match) => !claims.some((claim) => overlaps(match, claim)))
  const denied = honest.flatMap((match) => {
    const word = deniedWord(match, tokens)
    return word === null ? [] : [{ match, word }]
  })
  const best = honest.find((match) => deniedWord(match, tokens) === null)
  if (best !== undefined) {
    // Said and denied is a contradiction only if the very word that is denied was also said.
    const contrary = denied.some(
      ({ match, word }) =>
        !best.includes(word) &&
        deniedWord(match, tokens, asked) !== null &&
        best.some((index) => tokens[index]?.stem === tokens[word]?.stem),
    )
    if (contrary) return found('a-verificar', best, ['contradita'], tokens)
    if (sharesClause(best, claims, tokens)) {
      return found('a-verificar', best, ['afirmacao-falsa'], tokens)
    }
    return found('coberta', best, [], tokens)
  }
  const [negated] = denied
  if (negated !== undefined) return found('a-verificar', negated.match, ['negada'], tokens)
  const part = partial.find(
    (match) => deniedWord(match, tokens) === null && !sharesClause(match, claims, tokens),
  )
  if (part !== undefined) return found('quase', part, [], tokens)
  return {
    outcome: 'nao-encontrada',
    spans: [],
    doubts: full.length > 0 ? ['afirmacao-falsa'] : [],
  }
}

function found(
  outcome: Outcome,
  match: Match,
  doubts: Doubt[],
  tokens: readonly Token[],
): IdeaReading {
  return { outcome, spans: spansOf(match, tokens), doubts }
}

function matchesOf(patterns: readonly Pattern[], partial: boolean, context: MatchContext): Match[] {
  const matches: Match[] = []
  for (const pattern of patterns) {
    if (pattern.partial === partial && !pattern.against)
      matches.push(...findMatches(pattern.node, context))
  }
  return matches
}

function mendSpelling(tokens: readonly Token[], spelling: Spelling): void {
  for (const token of tokens) {
    if (token.stop) continue
    const meant = mendSlip(token.word, spelling)
    if (meant === null) continue
    token.stem = meant
    token.misspelt = token.word
    token.word = meant
  }
}

function parseAll(sources: readonly string[], parse: PatternParser): Pattern[] {
  return sources.flatMap((source) => {
    const pattern = parse(source)
    return pattern.kind === 'pattern' ? [pattern] : []
  })
}
