/*
 * A negation beside a match is a reason to doubt, not a reason to refuse: most negated hits are
 * good answers ("não basta lançar", "nenhum modelo dura para sempre").
 */
import type { Match } from './match.ts'
import type { Token } from './tokenize.ts'

const NEGATIONS = new Set('nao nunca jamais tampouco nem not never don doesn isn'.split(' '))
const WITHOUT = new Set(['sem', 'without'])
/** A negation right before one of these denies enough, not the idea: "não basta", "não só". */
const HARMLESS_AFTER = new Set(
  'so somente apenas basta adianta suficiente unica unico unicamente necessariamente sei sabe deixar deixa deixam perder perde perca pode dar da only just enough'.split(
    ' ',
  ),
)
/** Verbs that pass a negation on to the one they lead in: "não precisa manter". */
const AUXILIARIES = new Set(
  'precisa precisam precisar deve devem deveria pode podem poder consegue conseguem necessita vao permite permitem quer costuma mais preciso need needs should does do did'.split(
    ' ',
  ),
)

const CONDITIONS = new Set('se caso quando if when'.split(' '))

/** "não é um repositório central" denies all that follows the verb, so many words of it. */
const COPULAS = new Set('e sao era eram foi foram seja sejam is are was were'.split(' '))
const COMPLEMENT_REACH = 2

/**
 * The word of a match that a negation stands before, unless its own pattern or another (`asked`)
 * asked for that negation; null if nothing is denied.
 */
export function deniedWord(
  match: Match,
  tokens: readonly Token[],
  asked: Iterable<number> = [],
): number | null {
  const own = new Set([...match, ...asked])
  return match.find((index) => isDenied(index, tokens, own)) ?? null
}

/** The negations that matches lean on. */
export function negationsIn(matches: readonly Match[], tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  for (const match of matches) {
    for (const index of match) {
      if (NEGATIONS.has(tokens[index]?.word ?? '')) found.add(index)
    }
  }
  return found
}

/** "se não cumprir…" opens the other outcome; it denies nothing that was said of the first. */
export function conditionalNegations(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word }, index) =>
    NEGATIONS.has(word) && CONDITIONS.has(tokens[index - 1]?.word ?? '') ? [index] : [],
  )
}

function isDenied(index: number, tokens: readonly Token[], own: ReadonlySet<number>): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  let passed = 0
  for (let at = index - 1; at >= 0; at--) {
    const before = tokens[at]
    if (before === undefined || before.clause !== token.clause) return false
    if (NEGATIONS.has(before.word) || WITHOUT.has(before.word)) {
      if (own.has(at) || isHarmless(at, tokens) || isTakenBack(at, tokens)) return false
      return passed <= (isCopula(tokens[at + 1]) ? COMPLEMENT_REACH : objectReach(at, tokens))
    }
    if (!before.stop && !AUXILIARIES.has(before.word)) passed++
    if (passed > COMPLEMENT_REACH) return false
  }
  return false
}

/** "não guarda versões" denies the object; "não tratadas de várias origens" only the participle. */
function objectReach(negation: number, tokens: readonly Token[]): number {
  const verb = tokens[negation + 1]
  if (WITHOUT.has(tokens[negation]?.word ?? '')) return 0
  return verb === undefined || /[ai]d[oa]s?$/u.test(verb.word) ? 0 : 1
}

function isCopula(token: Token | undefined): boolean {
  return token !== undefined && COPULAS.has(token.word)
}

function isHarmless(negation: number, tokens: readonly Token[]): boolean {
  const next = isCopula(tokens[negation + 1]) ? tokens[negation + 2] : tokens[negation + 1]
  return next === undefined || HARMLESS_AFTER.has(next.word)
}

/** Two negations make an affirmation: "sem isso não tem o que treinar". */
function isTakenBack(negation: number, tokens: readonly Token[]): boolean {
  const own = tokens[negation]
  if (own === undefined) return false
  const isWithout = WITHOUT.has(own.word)
  return tokens.some(
    (token, at) =>
      token.sentence === own.sentence &&
      (isWithout
        ? at > negation && NEGATIONS.has(token.word)
        : at < negation && WITHOUT.has(token.word)),
  )
}
